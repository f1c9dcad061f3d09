package nl.tweestap.content;

import java.util.List;
import java.util.Optional;

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
        /** What a target begins with that is a step of the same guide. */
        public static final String STEP = "step:";

        public Link {
            words = List.copyOf(words);
        }

        /** The step it leads to; empty when it leads elsewhere. */
        public Optional<String> step() {
            return target.startsWith(STEP)
                    ? Optional.of(target.substring(STEP.length()))
                    : Optional.empty();
        }
    }

    /**
     * What a button or a screen says: a name that was looked up. No file says it itself.
     *
     * @param beside the same in another language; empty where one is enough
     */
    record Label(Said said, Optional<Said> beside) implements Inline {

        /** A button of which the language is that of the words around it. */
        public Label(String words) {
            this(new Said(words, ""), Optional.empty());
        }
    }

    /**
     * What a screen says.
     *
     * @param lang its language as HTML names it; empty where it is that of the words around it
     */
    record Said(String words, String lang) {}

    /** What somebody else is called: a name that was looked up, with a direction of its own. */
    record Value(String words) implements Inline {}

    /** A name in curly braces, such as {@code {school.startAddress}}. */
    record Name(String name, int line) implements Inline {

        private static final String STEP = "step.";

        /** The step it names; empty when it names something else. */
        public Optional<String> step() {
            return name.startsWith(STEP)
                    ? Optional.of(name.substring(STEP.length()))
                    : Optional.empty();
        }
    }
}
