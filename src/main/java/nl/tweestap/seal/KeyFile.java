package nl.tweestap.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The sealing key's own file, beside the database and never in it. Back it up apart from the data.
 */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private static final String NAME = "seal.key";

    private KeyFile() {}

    /**
     * Reads the key, or makes one where there is none yet: readable by its owner only.
     *
     * @param folder is made when missing
     */
    static byte[] readOrCreate(Path folder, RandomGenerator randomness) throws IOException {
        Path file = folder.resolve(NAME);
        Files.createDirectories(folder);
        if (!Files.exists(file)) {
            create(file, randomness);
        }
        return read(folder);
    }

    /**
     * Reads the key that is there.
     *
     * @throws IOException when there is none
     */
    static byte[] read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return bytes(Files.readString(file), file.toString());
    }

    /**
     * @param place where the text was found, for the administrator
     * @throws IllegalStateException when it is not a key; the text itself is not repeated
     */
    static byte[] bytes(String text, String place) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == Seal.KEY_LENGTH_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, without the text that may be half a key.
        }
        throw new IllegalStateException(
                place
                        + " does not hold a sealing key: 32 bytes in Base64, as from"
                        + " openssl rand -base64 32");
    }

    /**
     * The file appears whole and on the disk, or not at all: a half-written key, or one that a
     * power cut took after the first secret was sealed with it, would be the end of all data.
     */
    private static void create(Path file, RandomGenerator randomness) throws IOException {
        byte[] key = new byte[Seal.KEY_LENGTH_BYTES];
        randomness.nextBytes(key);
        Path draft =
                Files.createTempFile(
                        file.getParent(),
                        "seal",
                        ".new",
                        PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            write(draft, Base64.getEncoder().encodeToString(key) + "\n");
            appear(draft, file);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // Then its key is the one, which is read next.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A link never replaces a key that is there already; where there are none, a move will do. */
    private static void appear(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            throw anotherNodeWasFirst;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(draft, file);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
