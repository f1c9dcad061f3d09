package nl.tweestap.content;

import java.util.List;
import java.util.Locale;

/** A paragraph, a list or a notice. */
public sealed interface Block {

    int line();

    /** Its words: of a list those of each item. */
    List<List<Inline>> pieces();

    /** The same with other words: of a list those of each item, else of the first. */
    Block saying(List<List<Inline>> other);

    record Paragraph(List<Inline> words, int line) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }

        @Override
        public List<List<Inline>> pieces() {
            return List.of(words);
        }

        @Override
        public Block saying(List<List<Inline>> other) {
            return new Paragraph(other.get(0), line);
        }
    }

    /** A list; the items of a numbered one belong to the callouts of the picture. */
    record ItemList(boolean isNumbered, List<List<Inline>> items, int line) implements Block {
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public List<List<Inline>> pieces() {
            return items;
        }

        @Override
        public Block saying(List<List<Inline>> other) {
            return new ItemList(isNumbered, other, line);
        }
    }

    record Notice(Kind kind, List<Inline> words, int line) implements Block {
        public Notice {
            words = List.copyOf(words);
        }

        @Override
        public List<List<Inline>> pieces() {
            return List.of(words);
        }

        @Override
        public Block saying(List<List<Inline>> other) {
            return new Notice(kind, other.get(0), line);
        }
    }

    /** How urgent a notice is. */
    enum Kind {
        INFO,
        WARNING,
        STOP,
        DONE;

        /** As it stands in the content and in the style sheet: {@code warning}. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
