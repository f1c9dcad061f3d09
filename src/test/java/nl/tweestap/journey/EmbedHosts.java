package nl.tweestap.journey;

/** The sites that may show a school's guides in a frame, changed for one test. */
final class EmbedHosts {

    static final String EMBED = "/embed/nl/rpo/app/ios";

    private final Caller caller = new Caller(Portal.shared());
    private final LiveContent school = new LiveContent("schools/rpo/school.yaml");

    /** From now on this site alone. */
    void allow(OtherSite site) {
        school.save(
                school.before().replaceAll("(?m)^embed-hosts:.*\\R", "")
                        + "embed-hosts: [\""
                        + site.address()
                        + "\"]\n",
                () -> policy().contains(site.address()));
    }

    /** As the school has it. */
    void undo() {
        school.undo(() -> policy().contains("'self' https://elo.rpo.example;"));
    }

    private String policy() {
        return caller.get(EMBED).header("Content-Security-Policy") + ";";
    }
}
