package nl.tweestap.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that cannot be had just now from a question that was wrong. */
public final class DatabaseAway {

    /** No chain of causes is longer; one that bites its own tail ends here. */
    private static final int MOST_CAUSES = 20;

    /**
     * SQLSTATE classes: no connection, resources at an end (a full disk), the operator stops it, a
     * failure of the system below it.
     */
    private static final List<String> STATES = List.of("08", "53", "57P", "58");

    /** H2's own: what it says once it could not write, and until it has opened its file again. */
    private static final Set<Integer> OF_H2 =
            Set.of(90007, 90020, 90028, 90030, 90031, 90067, 90098, 90121);

    /** H2 tells a store that closed itself as a general error. */
    private static final String STORE = "org.h2.mvstore.MVStoreException";

    /** Of the exceptions that a transaction ends with. */
    private static final String COMMITS = "jakarta.transaction";

    private DatabaseAway() {}

    /** Whether somewhere below this failure the database was not there. */
    public static boolean isCauseOf(Throwable failure) {
        return causes(failure).anyMatch(DatabaseAway::isAway);
    }

    /**
     * Whether it is that of a commit. Why a commit failed it does not say: whoever wants to know
     * asks whether the database is there.
     */
    public static boolean isOfCommit(Throwable failure) {
        return causes(failure).anyMatch(one -> one.getClass().getPackageName().equals(COMMITS));
    }

    /**
     * Whether another try may find it there: not where the driver met a wrong name or password. The
     * server's pool, around it, says nothing of that.
     */
    static boolean isWorthWaiting(Throwable failure) {
        return causes(failure)
                .filter(one -> one instanceof SQLException sql && sql.getSQLState() != null)
                .reduce((outer, inner) -> inner)
                .map(DatabaseAway::isAway)
                .orElse(true);
    }

    /** What the driver says of it, as far as it comes from one; without the line breaks. */
    static String reason(Throwable failure) {
        return causes(failure)
                .filter(one -> one instanceof SQLException sql && sql.getSQLState() != null)
                .reduce((outer, inner) -> inner)
                .orElse(failure)
                .toString()
                .replaceFirst("^[\\w.$]+: ", "")
                .replaceAll("\\s+", " ");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private static boolean isAway(Throwable one) {
        if (one instanceof SQLTransientConnectionException
                || one instanceof SQLNonTransientConnectionException
                || one instanceof SQLRecoverableException) {
            return true;
        }
        return one instanceof SQLException sql
                ? isAway(sql)
                : one.getClass().getName().equals(STORE);
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The server's pool, which could give us no connection.
            return failure.getErrorCode() == 0;
        }
        return OF_H2.contains(failure.getErrorCode())
                || STATES.stream().anyMatch(state::startsWith);
    }
}
