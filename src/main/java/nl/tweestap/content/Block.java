package nl.tweestap.content;

import java.util.List;

/** A paragraph, a list or a notice. */
public sealed interface Block {

    int line();

    record Paragraph(List<Inline> words, int line) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }
    }

    /** A list; the items of a numbered one belong to the callouts of the picture. */
    record ItemList(boolean isNumbered, List<List<Inline>> items, int line) implements Block {
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Notice(Kind kind, List<Inline> words, int line) implements Block {
        public Notice {
            words = List.copyOf(words);
        }
    }

    /** How urgent a notice is. */
    enum Kind {
        INFO,
        WARNING,
        STOP,
        DONE
    }
}
