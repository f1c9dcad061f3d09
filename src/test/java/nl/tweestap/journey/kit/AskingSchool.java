package nl.tweestap.journey.kit;

/** A school that wants more than a password before a first binding, for the time of a test. */
public final class AskingSchool {

    private final String school;
    private final String policy;
    private final LiveContent file;

    /**
     * @param policy as its file says it: {@code slip}
     */
    public AskingSchool(String school, String policy) {
        this.school = school;
        this.policy = policy;
        this.file = new LiveContent("schools/" + school + "/school.yaml");
    }

    public void begin() {
        Caller asking = asking();
        file.save(
                file.before().replace("policy:", "policy:\n  first-binding: " + policy),
                () -> isAsked(asking));
    }

    public void end() {
        Caller asking = asking();
        file.undo(() -> !isAsked(asking));
    }

    private Caller asking() {
        Caller asking = new Caller(Portal.shared());
        Forms.givePassword(asking, People.fresh(school));
        return asking;
    }

    private boolean isAsked(Caller caller) {
        return caller.open("/nl/" + school + "/enrol").path().endsWith("/enrol/proof");
    }
}
