package nl.tweestap.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Waits for a database that is being started at the same time as we are. EclipseLink is the first
 * that wants a connection, while the application is still being deployed, and gives up at once.
 */
final class FirstConnection {

    /** A machine that starts both may start us first: two minutes, all tries together. */
    static final int TRIES = 25;

    static final Duration BETWEEN = Duration.ofSeconds(5);

    private final DataSource database;
    private final Consumer<Duration> pause;

    /**
     * @param pause lets so much time go by
     */
    FirstConnection(DataSource database, Consumer<Duration> pause) {
        this.database = database;
        this.pause = pause;
    }

    /** One that really waits. */
    static FirstConnection of(DataSource database) {
        return new FirstConnection(database, FirstConnection::sleep);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns when the database answers, and when it refuses us for a reason that no waiting mends:
     * then whoever asks next says which.
     *
     * @throws IllegalStateException when it did not answer all the time; it says what the driver
     *     said, and has no cause, for the last cause of a chain is what operators are told
     */
    void await() {
        String reason = "";
        for (int attempt = 1; attempt <= TRIES && !Thread.interrupted(); attempt++) {
            try {
                database.getConnection().close();
                return;
            } catch (SQLException failure) {
                if (!DatabaseAway.isWorthWaiting(failure)) {
                    return;
                }
                reason = DatabaseAway.reason(failure);
            }
            if (attempt < TRIES) {
                pause.accept(BETWEEN);
            }
        }
        throw new IllegalStateException(
                "the database at tweestap.database.url does not answer: " + reason);
    }
}
