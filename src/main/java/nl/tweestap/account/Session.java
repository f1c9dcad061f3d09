package nl.tweestap.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.database.ClockDrift;

/**
 * Somebody's stay, from password to sign-out.
 *
 * @param secondFactorAt when a second factor was last proven
 * @param returnPath where the person was going when asked to sign in; empty for nowhere special
 * @param browser in a word or two, for the owner to recognise
 * @param length how long it may last, as far as it has come
 */
public record Session(
        String id,
        String accountId,
        SessionState state,
        Instant startedAt,
        Instant lastSeenAt,
        Optional<Instant> secondFactorAt,
        String returnPath,
        String browser,
        SessionLength length) {

    /** Without a sign of life: schools share computers (SP 800-63B-4 §2.2.3 allows an hour). */
    public static final Duration IDLE = Duration.ofMinutes(10);

    /** In all, however busy: longer than anything here takes (§2.2.3 allows a day). */
    public static final Duration ABSOLUTE = Duration.ofMinutes(60);

    /** The same for who works at the desk, signed in: a caller takes longer than ten minutes. */
    public static final Duration DESK_IDLE = Duration.ofMinutes(30);

    /** And in all: a working day (§2.2.3 allows a day). */
    public static final Duration DESK_ABSOLUTE = Duration.ofHours(8);

    /** How long one that ended by itself tells whose it was: who comes back is greeted by name. */
    public static final Duration NAME_KEPT = Duration.ofMinutes(60);

    /** How long a second factor counts for changing authenticators: borrowing is soon no use. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    /** Whether everything but the password is still to be proven. */
    public boolean isWaiting() {
        return state == SessionState.PASSWORD_GIVEN;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt()) || ClockDrift.isFromLater(lastSeenAt, now);
    }

    /** When it is over, if there is no other sign of life. */
    public Instant endsAt() {
        Instant idle = lastSeenAt.plus(length.idle());
        return isProlongable() ? idle : startedAt.plus(length.absolute());
    }

    /** Whether a sign of life will make it end later. */
    public boolean isProlongable() {
        return lastSeenAt.plus(length.idle()).isBefore(startedAt.plus(length.absolute()));
    }

    /** Whether authenticators may be changed without proving a second factor again. */
    public boolean isFresh(Instant now) {
        return secondFactorAt
                .filter(at -> now.isBefore(at.plus(FRESH)) && !ClockDrift.isFromLater(at, now))
                .isPresent();
    }
}
