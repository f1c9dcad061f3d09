package nl.tweestap.classroom;

import java.time.Duration;
import java.time.Instant;
import nl.tweestap.database.ClockDrift;

/**
 * A slip of paper that was printed for one person. What it proves is in decision 33.
 *
 * @param serial for people, to find one in a pile; proves nothing
 */
record Slip(String id, String serial, State state, Instant printedAt, Instant validUntil) {

    /** A lesson that is missed is caught up within a week. */
    static final Duration GOOD_FOR = Duration.ofDays(7);

    /**
     * Who typed it in time has so long for the code under way, be it over meanwhile: as long as
     * they can stay signed in.
     */
    static final Duration HELD_FOR = Duration.ofMinutes(60);

    /** What became of it. */
    enum State {
        READY,
        USED,
        /** A newer one was printed. */
        REPLACED,
        EXPIRED
    }

    /** What it is worth at a moment. */
    State stateAt(Instant now) {
        boolean isOver = !now.isBefore(validUntil) || ClockDrift.isFromLater(printedAt, now);
        return state == State.READY && isOver ? State.EXPIRED : state;
    }

    /** Whether it still counts in the session in which it was typed. */
    boolean isHeld(Instant typedAt, Instant now) {
        return switch (stateAt(now)) {
            case READY -> true;
            case EXPIRED ->
                    typedAt.isBefore(validUntil)
                            && now.isBefore(typedAt.plus(HELD_FOR))
                            && !ClockDrift.isFromLater(typedAt, now);
            case USED, REPLACED -> false;
        };
    }
}
