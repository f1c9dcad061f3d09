package nl.tweestap.content;

import java.util.List;

/** A piece of a sentence. */
public sealed interface Inline {

    /** Words as they are. */
    record Text(String text) implements Inline {}

    /** Words that stand out. */
    record Bold(List<Inline> words) implements Inline {
        public Bold {
            words = List.copyOf(words);
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param target an address, or {@code step:…}, {@code guide:…} or {@code page:…}
     */
    record Link(List<Inline> words, String target, int line) implements Inline {
        public Link {
            words = List.copyOf(words);
        }
    }

    /** A name in curly braces, such as {@code {school.startAddress}}. */
    record Name(String name, int line) implements Inline {}
}
