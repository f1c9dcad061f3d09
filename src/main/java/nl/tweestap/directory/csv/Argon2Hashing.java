package nl.tweestap.directory.csv;

import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.tweestap.directory.DirectoryBusy;

/**
 * Checks passwords, as many at once as there are cores: more would not be quicker, and each takes
 * 19 MiB. Others wait their turn, in the order they came.
 */
final class Argon2Hashing {

    /** However many cores there are: 8 × 19 MiB fits any machine we start on. */
    static final int MOST_AT_ONCE = 8;

    /**
     * In turn or waiting for it, per node. Each keeps one of the server's 200 threads; with these
     * 150 taken, five classrooms at once, the others still answer guides.
     */
    static final int MOST_WAITING = 150;

    /** A reader is still there then; two cores check 150 passwords in half of it. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Semaphore queue;
    private final Semaphore turns;
    private final Duration patience;

    Argon2Hashing() {
        this(
                Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()),
                MOST_WAITING,
                PATIENCE);
    }

    Argon2Hashing(int atOnce, int waiting, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.queue = new Semaphore(waiting);
        this.patience = patience;
    }

    /** Loaded with the first password, not at the start. */
    private static final class Chosen {
        static final Argon2 WAY = NativeArgon2.load().orElseGet(PlainArgon2::new);
    }

    /** A hash in PHC form, for the file. */
    static String hash(String password) {
        return Chosen.WAY.hash(normal(password));
    }

    /**
     * Whether the password is the one the hash was made of.
     *
     * @throws DirectoryBusy when too many wait already, or this one waited too long
     */
    boolean matches(String password, String hash) throws DirectoryBusy {
        if (!queue.tryAcquire()) {
            throw new DirectoryBusy();
        }
        try {
            return matchesInTurn(password, hash);
        } finally {
            queue.release();
        }
    }

    private boolean matchesInTurn(String password, String hash) throws DirectoryBusy {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DirectoryBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DirectoryBusy();
        }
        try {
            return Chosen.WAY.matches(normal(password), hash);
        } finally {
            turns.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
