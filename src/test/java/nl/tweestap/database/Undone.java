package nl.tweestap.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the database undid because another transaction stood in its way, as the log tells it. */
public final class Undone {

    private Undone() {}

    /** Something that is done. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** What had to be tried again meanwhile. */
    public static List<String> during(Work work) throws Exception {
        Logger log = Logger.getLogger(TryingAgain.class.getName());
        Lines lines = new Lines();
        log.addHandler(lines);
        try {
            work.run();
        } finally {
            log.removeHandler(lines);
        }
        return List.copyOf(lines.all);
    }

    private static final class Lines extends Handler {

        private final List<String> all = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord line) {
            all.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
