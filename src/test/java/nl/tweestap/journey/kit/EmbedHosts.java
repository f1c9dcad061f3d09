package nl.tweestap.journey.kit;

/** The sites that may show a school's guides in a frame, changed for one test. */
public final class EmbedHosts {

    public static final String EMBED = "/embed/nl/rpo/app/ios";

    private final Caller caller = new Caller(Portal.shared());
    private final LiveContent school = new LiveContent("schools/rpo/school.yaml");

    /** From now on this site alone. */
    public void allow(OtherSite site) {
        school.save(
                school.before().replaceAll("(?m)^embed-hosts:.*\\R", "")
                        + "embed-hosts: [\""
                        + site.address()
                        + "\"]\n",
                () -> policy().contains(site.address()));
    }

    /** As the school has it. */
    public void undo() {
        school.undo(() -> policy().contains("'self' https://elo.rpo.example;"));
    }

    private String policy() {
        return caller.get(EMBED).header("Content-Security-Policy") + ";";
    }
}
