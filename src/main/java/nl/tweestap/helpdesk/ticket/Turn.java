package nl.tweestap.helpdesk.ticket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of the questions for who cannot sign in because a phone is gone: a question with yes or
 * no, or the end that an answer leads to.
 */
public enum Turn {
    /** Do you still have the old phone, and does it work? */
    OLD_PHONE,
    /** Is there another way: a second number, an app on a tablet? */
    OTHER_WAY,
    /** Did you keep recovery codes? */
    CODES,
    /** Can you come to the desk? */
    VISIT,
    AS_EVER,
    TAKE_OTHER_WAY,
    USE_CODE,
    COME_BY,
    CALL;

    /** As it stands in an address and in message keys: {@code other-way}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Turn> ofTag(String tag) {
        return Arrays.stream(values()).filter(turn -> turn.tag().equals(tag)).findFirst();
    }

    /** Where yes leads; empty at an end. */
    public Optional<Turn> yes() {
        return switch (this) {
            case OLD_PHONE -> Optional.of(AS_EVER);
            case OTHER_WAY -> Optional.of(TAKE_OTHER_WAY);
            case CODES -> Optional.of(USE_CODE);
            case VISIT -> Optional.of(COME_BY);
            case AS_EVER, TAKE_OTHER_WAY, USE_CODE, COME_BY, CALL -> Optional.empty();
        };
    }

    /**
     * Where no leads; empty at an end.
     *
     * @param hasCodes whether the school's people have recovery codes at all
     */
    public Optional<Turn> no(boolean hasCodes) {
        return switch (this) {
            case OLD_PHONE -> Optional.of(OTHER_WAY);
            case OTHER_WAY -> Optional.of(hasCodes ? CODES : VISIT);
            case CODES -> Optional.of(VISIT);
            case VISIT -> Optional.of(CALL);
            case AS_EVER, TAKE_OTHER_WAY, USE_CODE, COME_BY, CALL -> Optional.empty();
        };
    }

    /** The question before this page; empty at the first. */
    public Optional<Turn> before(boolean hasCodes) {
        return Arrays.stream(values())
                .filter(
                        turn ->
                                turn.yes().equals(Optional.of(this))
                                        || turn.no(hasCodes).equals(Optional.of(this)))
                .findFirst();
    }

    public boolean isQuestion() {
        return yes().isPresent();
    }

    /** Whether only the desk can help from here. */
    public boolean isDesk() {
        return this == COME_BY || this == CALL;
    }
}
