package nl.tweestap.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody can answer to “did this work?”. */
public enum Answer {
    YES("yes"),
    LOOKS_DIFFERENT("different"),
    UNCLEAR("unclear"),
    ERROR("error"),
    NOTHING_HAPPENS("nothing"),
    OTHER("other");

    private final String tag;

    Answer(String tag) {
        this.tag = tag;
    }

    /** Its word in forms, in the database and in message keys. */
    public String tag() {
        return tag;
    }

    public static Optional<Answer> ofTag(String tag) {
        return Arrays.stream(values()).filter(answer -> answer.tag.equals(tag)).findFirst();
    }

    /** Why it did not work. */
    public static List<Answer> reasons() {
        return Arrays.stream(values()).filter(answer -> answer != YES).toList();
    }
}
