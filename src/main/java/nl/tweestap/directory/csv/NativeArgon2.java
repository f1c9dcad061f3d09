package nl.tweestap.directory.csv;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Computed by the reference implementation in C: in little more than half the time, and outside the
 * heap, where it leaves nothing to collect (docs/figures.md).
 */
final class NativeArgon2 implements Argon2 {

    private static final Logger LOG = Logger.getLogger(NativeArgon2.class.getName());

    /** The least that the algorithm takes: 8 KiB a lane. */
    private static final int LEAST_MEMORY_KIB = 8;

    private final de.mkammerer.argon2.Argon2 library;

    private NativeArgon2(de.mkammerer.argon2.Argon2 library) {
        this.library = library;
    }

    /** Empty where this machine has no such library, or does not let it load. */
    static Optional<Argon2> load() {
        try {
            de.mkammerer.argon2.Argon2 library =
                    Argon2Factory.create(
                            Argon2Types.ARGON2id, SALT_LENGTH_BYTES, HASH_LENGTH_BYTES);
            library.hash(1, LEAST_MEMORY_KIB, LANES, new byte[] {1});
            return Optional.of(new NativeArgon2(library));
        } catch (LinkageError absent) {
            LOG.log(
                    Level.WARNING,
                    "Passwords are checked in plain Java, at nearly twice the cost:"
                            + " the native Argon2 did not load ({0})",
                    absent.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public String hash(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        try {
            return library.hash(PASSES, MEMORY_KIB, LANES, bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public boolean matches(String password, String hash) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        try {
            return hash.startsWith(PREFIX) && library.verify(hash, bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
