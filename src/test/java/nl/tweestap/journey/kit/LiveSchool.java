package nl.tweestap.journey.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.tweestap.content.Folders;

/**
 * A school that begins and ends while the portal runs.
 *
 * @param slug its word in addresses
 * @param home its landing page
 */
public record LiveSchool(String slug, String home) {

    /** Writes its files by their names, and waits until it is there. */
    public void begin(Map<String, String> files) {
        files.forEach((name, text) -> Folders.write(content(), folder() + "/" + name, text));
        await(200);
    }

    /** It says that it has ended, and then its folder goes. */
    public void end() {
        Folders.write(content(), folder() + "/school.yaml", "ended: true\n");
        await(404);
        Folders.deleteAll(content(), folder());
        Portal.shared().clock().forward(Seen.A_LOOK);
    }

    private String folder() {
        return "schools/" + slug;
    }

    private static Path content() {
        return People.content();
    }

    private void await(int status) {
        Seen.with(status, List.of(home));
    }
}
