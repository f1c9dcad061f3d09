package nl.tweestap.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what the database undid because another transaction stood in its way. */
public final class InTheWay {

    /**
     * SQLSTATE of who was undone so that others could go on: a deadlock (PostgreSQL, H2), a lock
     * that was not to be had in time (PostgreSQL, H2).
     */
    private static final Set<String> STATES = Set.of("40P01", "40001", "55P03", "HYT00");

    /** Causes nest, and one may be its own. */
    private static final int MOST_CAUSES = 10;

    private InTheWay() {}

    /** Whether that is somewhere below this failure. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(InTheWay::isStated);
    }

    private static boolean isStated(Throwable cause) {
        return cause instanceof SQLException sql
                && STATES.contains(String.valueOf(sql.getSQLState()));
    }
}
