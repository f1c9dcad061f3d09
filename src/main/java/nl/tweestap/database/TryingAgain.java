package nl.tweestap.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Does once more what is {@link TriedAgain}: outside the transaction, so each try has its own. */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class TryingAgain {

    private static final Logger LOG = Logger.getLogger(TryingAgain.class.getName());

    /**
     * SQLSTATE of who was undone so that others could go on: a deadlock (PostgreSQL, H2), a lock
     * that was not to be had in time (PostgreSQL, H2).
     */
    private static final Set<String> IN_THE_WAY = Set.of("40P01", "40001", "55P03", "HYT00");

    /** Causes nest, and one may be its own. */
    private static final int MOST_CAUSES = 10;

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        try {
            return context.proceed();
        } catch (RuntimeException failure) {
            if (!isInTheWay(failure)) {
                throw failure;
            }
            LOG.log(Level.INFO, "Once more: {0}", context.getMethod().getName());
            return context.proceed();
        }
    }

    private static boolean isInTheWay(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(TryingAgain::isStated);
    }

    private static boolean isStated(Throwable cause) {
        return cause instanceof SQLException sql
                && IN_THE_WAY.contains(String.valueOf(sql.getSQLState()));
    }
}
