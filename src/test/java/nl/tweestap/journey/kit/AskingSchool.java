package nl.tweestap.journey.kit;

import java.util.List;

/** A school that wants more than a password before a first binding, for the time of a test. */
public final class AskingSchool {

    private final String school;
    private final String policy;
    private final LiveContent file;
    private final List<Portal> nodes;

    /**
     * @param policy as its file says it: {@code slip}
     */
    public AskingSchool(String school, String policy) {
        this(school, policy, List.of(Portal.shared()));
    }

    /**
     * @param nodes that are to notice it
     */
    public AskingSchool(String school, String policy, List<Portal> nodes) {
        this.nodes = nodes;
        this.school = school;
        this.policy = policy;
        this.file = new LiveContent("schools/" + school + "/school.yaml");
    }

    public void begin() {
        List<Caller> asking = asking();
        file.save(
                file.before().replace("policy:", "policy:\n  first-binding: " + policy),
                () -> asking.stream().allMatch(this::isAsked));
    }

    public void end() {
        List<Caller> asking = asking();
        file.undo(() -> asking.stream().noneMatch(this::isAsked));
    }

    private List<Caller> asking() {
        return nodes.stream().map(this::asking).toList();
    }

    private Caller asking(Portal node) {
        Caller asking = new Caller(node);
        Forms.givePassword(asking, People.fresh(school));
        return asking;
    }

    private boolean isAsked(Caller caller) {
        return caller.open("/nl/" + school + "/enrol").path().endsWith("/enrol/proof");
    }
}
