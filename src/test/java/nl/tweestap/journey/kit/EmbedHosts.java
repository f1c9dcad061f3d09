package nl.tweestap.journey.kit;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The sites that may show a school's guides in a frame, changed for some tests. A change of a
 * school makes the portal read all of its content anew, so a class does it once.
 */
public final class EmbedHosts {

    public static final String EMBED = "/embed/nl/rpo/app/ios";

    private final Caller caller = new Caller(Portal.shared());
    private final LiveContent school = new LiveContent("schools/rpo/school.yaml");

    /** From now on these sites too. */
    public void allow(OtherSite... sites) {
        write(
                Arrays.stream(sites)
                        .map(site -> ", \"" + site.address() + '"')
                        .collect(Collectors.joining("", "embed-hosts: [elo.rpo.example", "]")));
    }

    /** As an editor writes it. */
    public void write(String line) {
        String last =
                line.substring(line.lastIndexOf('"', line.length() - 3) + 1, line.length() - 2);
        school.save(
                school.before().replaceAll("(?m)^embed-hosts:.*\\R", "") + line + "\n",
                () -> policy().contains(last));
    }

    /** As the school has it. */
    public void undo() {
        school.undo(() -> policy().contains("'self' https://elo.rpo.example;"));
    }

    private String policy() {
        return caller.get(EMBED).header("Content-Security-Policy") + ";";
    }
}
