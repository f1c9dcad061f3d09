package nl.tweestap.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.database.ClockDrift;

/**
 * The time in which a class enrols together. A value: what it is at a moment is asked with one.
 *
 * @param id random, and all that the address of the board asks
 * @param teacherName who opened it
 * @param endsAt by itself
 * @param closedAt when a teacher ended it, or it was written down as over
 */
public record ClassWindow(
        String id,
        String school,
        String className,
        String teacherName,
        Instant openedAt,
        Instant endsAt,
        Optional<Instant> closedAt) {

    /** A lesson. */
    public static final Duration LENGTH = Duration.ofMinutes(45);

    /** One press for who needs a little more. */
    public static final Duration EXTENSION = Duration.ofMinutes(15);

    /** A block of lessons; who needs more opens another one. */
    public static final Duration LONGEST = Duration.ofHours(3);

    /**
     * For who was in the wizard when it ended by itself: as long as a code that was sent is good.
     */
    public static final Duration GRACE = Duration.ofMinutes(10);

    /** When it ended or will end. */
    public Instant end() {
        return closedAt.filter(at -> at.isBefore(endsAt)).orElse(endsAt);
    }

    public boolean isOpen(Instant now) {
        return closedAt.isEmpty() && now.isBefore(endsAt) && !ClockDrift.isFromLater(openedAt, now);
    }

    /** Whether a teacher ended it before its time: then it proves nothing any more. */
    public boolean isClosedByHand() {
        return closedAt.filter(at -> at.isBefore(endsAt)).isPresent();
    }

    /** Whether it still proves something for a session that stood in it while it was open. */
    boolean isHolding(Instant now) {
        Instant until = isClosedByHand() ? end() : end().plus(GRACE);
        return now.isBefore(until) && !ClockDrift.isFromLater(openedAt, now);
    }

    /** Until when one more press makes it last; at most {@link #LONGEST} in all. */
    Instant extended() {
        Instant longest = openedAt.plus(LONGEST);
        Instant later = endsAt.plus(EXTENSION);
        return later.isAfter(longest) ? longest : later;
    }

    public boolean isExtendable() {
        return extended().isAfter(endsAt);
    }
}
