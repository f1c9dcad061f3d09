package nl.tweestap.teach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.content.AddressWord;

/**
 * How much of a guide.
 *
 * @param id of the chapter or step; empty for the others
 */
public record Part(Sort sort, String id) {

    /** The guide from its top. */
    public static final Part WHOLE = new Part(Sort.WHOLE, "");

    /** The guide, to be tried out. */
    public static final Part REHEARSAL = new Part(Sort.REHEARSAL, "");

    public enum Sort {
        WHOLE,
        CHAPTER,
        STEP,
        REHEARSAL;

        private String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isNamed() {
            return this == CHAPTER || this == STEP;
        }
    }

    public static Part step(String id) {
        return new Part(Sort.STEP, id);
    }

    public static Part chapter(String id) {
        return new Part(Sort.CHAPTER, id);
    }

    /** As it stands in a form and in the database: {@code step.scan-code}. */
    public String text() {
        return sort.isNamed() ? sort.tag() + "." + id : sort.tag();
    }

    /** Empty for what is no part of anything. */
    public static Optional<Part> of(String text) {
        int dot = text.indexOf('.');
        String tag = dot < 0 ? text : text.substring(0, dot);
        String id = dot < 0 ? "" : text.substring(dot + 1);
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.tag().equals(tag))
                .filter(sort -> sort.isNamed() ? AddressWord.is(id) : dot < 0)
                .map(sort -> new Part(sort, id))
                .findFirst();
    }
}
