package nl.tweestap.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the server logs by itself to what the log is for. Some of it comes before any filter
 * of ours, and as often as anybody asks: {@code /%zz} is 3 kB each time.
 */
@ApplicationScoped
public class QuietServer {

    /**
     * Writes a field that it cannot decode with its value: the password of somebody whose browser
     * is broken, or whatever a stranger wants to read there. Held, or it would be made anew.
     */
    private static final List<Logger> TELLING =
            List.of(Logger.getLogger("org.glassfish.grizzly.http.util.Parameters"));

    private static final String OURS = "nl.tweestap.";

    /** Whatever it warns of, somebody sent it. */
    private static final String LISTENER = "org.glassfish.grizzly.";

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        TELLING.forEach(logger -> logger.setLevel(Level.OFF));
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFilter(new Thrift(handler.getFilter()));
        }
    }

    /**
     * Lets a failure of the server through once a minute; what we say ourselves is counted by us.
     */
    static final class Thrift implements Filter {

        private final @Nullable Filter before;
        private final OnceAMinute kinds = new OnceAMinute();

        Thrift(@Nullable Filter before) {
            this.before = before;
        }

        @Override
        public boolean isLoggable(LogRecord record) {
            return (before == null || before.isLoggable(record))
                    && (!isFailure(record)
                            || kinds.untold(kind(record), record.getInstant()).isPresent());
        }

        private static boolean isFailure(LogRecord record) {
            String logger = String.valueOf(record.getLoggerName());
            boolean isWarned =
                    logger.startsWith(LISTENER)
                            && record.getLevel().intValue() >= Level.WARNING.intValue();
            return (record.getThrown() != null || isWarned) && !logger.startsWith(OURS);
        }

        private static String kind(LogRecord record) {
            Throwable thrown = record.getThrown();
            return record.getLoggerName()
                    + " "
                    + (thrown == null ? record.getMessage() : Failure.kind(thrown));
        }
    }
}
