package nl.tweestap.helpdesk.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.database.ClockDrift;
import nl.tweestap.helpdesk.log.Employee;

/**
 * Who is calling? One check, begun by an employee for a person of the register.
 *
 * @param accountId of the person; empty text for who never signed in
 * @param means by what it was proven; empty while it was not
 * @param provenAt when; empty while it was not
 * @param words the two that both screens show once it is proven; empty text before
 * @param spoken what was sent to be said aloud; empty text where nothing was
 * @param sends how often that was sent
 * @param tries how often it was heard wrong
 */
public record Check(
        String id,
        String school,
        String personId,
        String accountId,
        Employee by,
        Instant startedAt,
        State state,
        Optional<Means> means,
        Optional<Instant> provenAt,
        String words,
        String spoken,
        int sends,
        int tries) {

    /** A caller has to find a page and a code. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** How often the words may be heard wrong: a line crackles, and nobody guesses. */
    public static final int MOST_TRIES = 3;

    /** How often they are sent: once more for a message that got lost. */
    public static final int MOST_SENDS = 2;

    /** How it stands. */
    public enum State {
        OPEN,
        PROVEN,
        /** Too late, or heard wrong too often. */
        OVER
    }

    boolean isRunning(Instant now) {
        return state == State.OPEN
                && now.isBefore(until())
                && !ClockDrift.isFromLater(startedAt, now);
    }

    /** Whether the caller's screen shows the words still: while the evidence is good. */
    boolean isShownAt(Instant now) {
        return !words.isEmpty()
                && provenAt.filter(at -> now.isBefore(at.plus(Evidence.GOOD_FOR))).isPresent();
    }

    /** Until then the caller can prove who they are. */
    public Instant until() {
        return startedAt.plus(GOOD_FOR);
    }

    /** A code that is sent for this check belongs to it, and is nothing anywhere else. */
    String flow() {
        return "check/" + id;
    }

    @Override
    public String toString() {
        return "Check(" + id + ", " + state + ")";
    }
}
