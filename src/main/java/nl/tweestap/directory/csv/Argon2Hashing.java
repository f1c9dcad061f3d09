package nl.tweestap.directory.csv;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.tweestap.directory.DirectoryBusy;

/**
 * Argon2id as OWASP advises it (19 MiB, two passes, one lane), so many at once and no more: each
 * takes 19 MiB and some 30 ms of one core.
 */
final class Argon2Hashing {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_LENGTH_BYTES = 32;

    /** SP 800-63B-4 §3.1.1.2: at least 32 bits. */
    private static final int SALT_LENGTH_BYTES = 16;

    /** At once: 8 × 19 MiB fits any heap we start with. */
    private static final int PERMITS = 8;

    private static final int PATIENCE_SECONDS = 3;

    private final Semaphore permits = new Semaphore(PERMITS);

    private static Argon2Function function() {
        return Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_LENGTH_BYTES, Argon2.ID);
    }

    /** A hash in PHC form, for the file. */
    static String hash(String password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_LENGTH_BYTES)
                .with(function())
                .getResult();
    }

    boolean matches(String password, String hash) throws DirectoryBusy {
        try {
            if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new DirectoryBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DirectoryBusy();
        }
        try {
            return Password.check(normal(password), hash).with(function());
        } finally {
            permits.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
