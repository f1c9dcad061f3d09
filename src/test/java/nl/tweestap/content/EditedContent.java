package nl.tweestap.content;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.tweestap.school.OurSchools;

/**
 * Our own content as an editor changed it, without a copy on disk: to write six hundred files costs
 * more than to read them. For files that change under a portal that runs there is {@link Folders}.
 */
public final class EditedContent {

    private static final Path OURS = Path.of("content");

    private final Map<String, String> written = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    private EditedContent() {}

    /** All of it. */
    public static EditedContent whole() {
        return new EditedContent();
    }

    /**
     * With these schools only, and of their guides those for setting something up: few are enough
     * to find a mistake by.
     */
    public static EditedContent of(String... schools) {
        EditedContent content = whole();
        for (String school : OurSchools.slugs()) {
            String folder = "schools/" + school;
            String file = folder + "/school.yaml";
            if (Arrays.asList(schools).contains(school)) {
                content.write(file, Folders.forSettingUp(content.text(file)));
            } else {
                content.gone.add(folder);
            }
        }
        // Of the guides that are left out nobody has an address.
        content.write("addresses.txt", "");
        return content;
    }

    /** As it is now. */
    public ContentFolder folder() {
        return new ContentFolder(OURS, written, gone);
    }

    /** The text of a file, which must be there. */
    public String text(String file) {
        return folder().text(file, new Problems()).orElseThrow();
    }

    public void write(String file, String text) {
        written.put(file, text);
    }

    public void delete(String file) {
        written.remove(file);
        gone.add(file);
    }

    /** Replaces the first occurrence of some text in a file; the text must be there. */
    public void replace(String file, String text, String other) {
        write(file, Folders.replaced(file, text(file), text, other));
    }
}
