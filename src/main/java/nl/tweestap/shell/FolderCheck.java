package nl.tweestap.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Why we do not start with the folders that are set: each in a sentence, with its cure. */
final class FolderCheck {

    private FolderCheck() {}

    /**
     * What is wrong with the folder of words, pictures and schools.
     *
     * @param chosen empty for what is packed in: samples, which are for the demo (decision 18)
     */
    static Optional<String> content(Optional<String> chosen, boolean isDemo) {
        if (chosen.isEmpty()) {
            return isDemo
                    ? Optional.empty()
                    : Optional.of(
                            "tweestap.content-folder is not set. The schools that are packed in"
                                    + " are samples, and served in demo mode only. Copy the folder"
                                    + " content, keep in its folder schools only those you serve,"
                                    + " and set tweestap.content-folder to the copy");
        }
        boolean isThere = isFolder(chosen.get());
        return isThere && isFolder(chosen.get() + "/schools")
                ? Optional.empty()
                : Optional.of(
                        "tweestap.content-folder is "
                                + chosen.get()
                                + ", but "
                                + (isThere ? "there is no folder schools in it" : "")
                                + (isThere ? "" : "there is no such folder that can be read")
                                + ". Set it to a folder like content");
    }

    private static boolean isFolder(String name) {
        try {
            Path folder = Path.of(name);
            return Files.isDirectory(folder) && Files.isReadable(folder);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** What is wrong with the folder where database and keys live; it is made when missing. */
    static Optional<String> data(String name) {
        try {
            Path folder = Files.createDirectories(Path.of(name));
            if (Files.isWritable(folder) && Files.isExecutable(folder)) {
                return Optional.empty();
            }
        } catch (IOException | InvalidPathException notMade) {
            // Said below.
        }
        return Optional.of(
                "tweestap.data-folder is "
                        + name
                        + ", but that is no folder that can be written to. Make it, and let the"
                        + " user that runs the portal write in it");
    }
}
