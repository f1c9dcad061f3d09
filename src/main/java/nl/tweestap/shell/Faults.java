package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.database.DatabaseAway;
import nl.tweestap.database.DatabasePart;
import nl.tweestap.health.FailureLog;
import nl.tweestap.health.Readiness;
import nl.tweestap.seal.SealBroken;

/**
 * What becomes of a request that failed: a line in the log, and a page in words. A database that
 * cannot be had is nobody's bug: that page says when to try again. A sealed value that was changed
 * is an alarm: that page says whom to call.
 */
@ApplicationScoped
public class Faults {

    /** Request attribute: the database could not be had. */
    static final String AWAY = Faults.class.getName() + ".away";

    private static final String SECONDS = "30";

    /** Causes nest, and one may be its own. */
    private static final int MOST_CAUSES = 20;

    @Inject FailureLog log;
    @Inject Readiness readiness;

    /** What it was. */
    enum Fault {
        BUG,
        AWAY,
        DAMAGED;

        /** Whether asking for the same page again may help, or will say what is the matter. */
        boolean isTriedAgain() {
            return this != BUG;
        }
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        Fault fault = tell(failure);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        switch (fault) {
            case AWAY -> away(request, response);
            case DAMAGED -> response.sendError(HttpServletResponse.SC_CONFLICT);
            case BUG -> response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** Writes it in the log, and says what it was. */
    Fault tell(Throwable failure) {
        Optional<SealBroken> broken = broken(failure);
        if (broken.isPresent()) {
            log.alarm(String.valueOf(broken.get().getMessage()));
            return Fault.DAMAGED;
        }
        if (DatabaseAway.isCauseOf(failure) || isCommitOnNothing(failure)) {
            log.away(failure);
            return Fault.AWAY;
        }
        log.bug(failure);
        return Fault.BUG;
    }

    /** What could not be written at the end, because of a full disk for one. */
    private boolean isCommitOnNothing(Throwable failure) {
        return DatabaseAway.isOfCommit(failure) && !readiness.isUp(DatabasePart.NAME);
    }

    private static Optional<SealBroken> broken(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(SealBroken.class::isInstance)
                .map(SealBroken.class::cast)
                .findFirst();
    }

    /** Answers that nobody can be known just now. */
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(AWAY, true);
        response.setHeader("Retry-After", SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
