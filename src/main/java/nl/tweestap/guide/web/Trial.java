package nl.tweestap.guide.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far somebody is who tries a guide out.
 *
 * @param part which move of the step, from 1; 0 outside a rehearsal
 * @param did what came of it
 */
record Trial(int part, Did did) {

    static final Trial NONE = new Trial(0, Did.NOTHING);

    /** What the reader did on the screen. */
    enum Did {
        NOTHING,
        /** Typed the digits of the other screen. */
        RIGHT,
        /** Typed something else. */
        WRONG,
        /** Said: this was not me. */
        REFUSED,
        /** Asked for a new message. */
        AGAIN,
        /** Said that nothing came. */
        LOST;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What a link may say; what was typed is judged, not told. */
        static Optional<Did> ofTag(String tag) {
            return Arrays.stream(values())
                    .filter(did -> did == REFUSED || did == AGAIN || did == LOST)
                    .filter(did -> did.tag().equals(tag))
                    .findFirst();
        }
    }
}
