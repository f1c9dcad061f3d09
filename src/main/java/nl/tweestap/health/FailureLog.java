package nl.tweestap.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Tells the log what failed at the edge of a request: of one kind once a minute, and how often it
 * went on meanwhile, so that nobody can fill a disk by asking for the same failure.
 */
@ApplicationScoped
public class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());

    @Inject InstantSource clock;

    private final OnceAMinute kinds = new OnceAMinute();

    /** A bug. */
    public void bug(Throwable failure) {
        times(failure)
                .ifPresent(
                        times ->
                                LOG.severe("A page failed" + times + ": " + Failure.text(failure)));
    }

    /** Something we stand on is not there. */
    public void away(Throwable failure) {
        times(failure)
                .ifPresent(
                        times ->
                                LOG.warning(
                                        "The database could not be had"
                                                + times
                                                + ": "
                                                + Failure.line(failure)));
    }

    /** Somebody has been where nobody should be. */
    public void alarm(String what) {
        times(what).ifPresent(times -> LOG.severe("ALARM " + what + times));
    }

    private Optional<String> times(Throwable failure) {
        return times(Failure.kind(failure));
    }

    private Optional<String> times(String kind) {
        return kinds.untold(kind, clock.instant())
                .map(untold -> untold == 0 ? "" : " (and " + untold + " times more before)");
    }
}
