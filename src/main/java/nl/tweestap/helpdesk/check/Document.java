package nl.tweestap.helpdesk.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody can show at the desk; each has words in {@code text/helpdesk}. */
public enum Document {
    PASSPORT,
    IDENTITY_CARD,
    DRIVING_LICENCE,
    RESIDENCE_PERMIT,
    SCHOOL_PASS;

    /** Of its number no more than this is written down: enough to tell two apart. */
    public static final int LAST_CHARACTERS = 6;

    /** As forms know it: {@code driving-licence}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Document> ofTag(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }
}
