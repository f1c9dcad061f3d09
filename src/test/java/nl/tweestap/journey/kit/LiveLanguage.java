package nl.tweestap.journey.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.tweestap.content.Folders;

/**
 * Languages that RPO speaks for a while: they come in as files while the portal runs, and go again.
 */
public final class LiveLanguage {

    private static final String SCHOOL = "schools/rpo/school.yaml";
    private static final String LANGUAGES = "languages.yaml";

    private final List<String> tags;
    private final Map<String, String> files;
    private String described = "";

    /**
     * @param files what they bring, by name
     */
    public LiveLanguage(List<String> tags, Map<String, String> files) {
        this.tags = List.copyOf(tags);
        this.files = Map.copyOf(files);
    }

    /** Begins to speak them, and waits until it does. */
    public void begin(String description) {
        files.forEach((name, text) -> Folders.write(content(), name, text));
        Folders.replace(content(), LANGUAGES, "\nnl:", "\n" + description + "\nnl:");
        Folders.replace(content(), SCHOOL, "en]", "en, " + String.join(", ", tags) + "]");
        await(200);
        described = description;
    }

    /** Speaks them no more, and takes away what they brought. */
    public void end() {
        Folders.replace(content(), SCHOOL, "en, " + String.join(", ", tags) + "]", "en]");
        Folders.replace(content(), LANGUAGES, "\n" + described + "\nnl:", "\nnl:");
        files.keySet().forEach(name -> Folders.delete(content(), name));
        tags.forEach(tag -> Folders.deleteAll(content(), "words/" + tag));
        await(404);
    }

    private static Path content() {
        return People.content();
    }

    private void await(int status) {
        Seen.with(status, tags.stream().map(tag -> "/" + tag + "/rpo").toList());
    }
}
