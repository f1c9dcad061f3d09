package nl.tweestap.health;

import java.util.Map;

/** Something that the portal stands on and that can be out of order by itself. */
public interface Part {

    /** In a word: {@code database}. */
    String name();

    /** Looks how it is now. May take long, or throw: then it is down. */
    Condition look();

    /**
     * How a part is.
     *
     * @param isUp whether requests can be taken. Where nobody is helped by sending them elsewhere
     *     it is, and the words say what does not work
     * @param words more about it, in the operator's words; nothing of a person
     */
    record Condition(boolean isUp, Map<String, String> words) {

        public Condition {
            words = Map.copyOf(words);
        }
    }
}
