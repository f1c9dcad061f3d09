package nl.tweestap.seal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * The sealing key's own file, beside the database and never in it. Back it up apart from the data.
 */
final class KeyFile {

    private KeyFile() {}

    /**
     * Reads the key, or makes one where there is none yet: readable by its owner only.
     *
     * @param folder is made when missing
     */
    static byte[] readOrCreate(Path folder, RandomGenerator randomness) throws IOException {
        Path file = folder.resolve("seal.key");
        Files.createDirectories(folder);
        if (!Files.exists(file)) {
            create(file, randomness);
        }
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    private static void create(Path file, RandomGenerator randomness) throws IOException {
        byte[] key = new byte[Seal.KEY_LENGTH_BYTES];
        randomness.nextBytes(key);
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            return;
        }
        Files.writeString(
                file, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.WRITE);
    }
}
