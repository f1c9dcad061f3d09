package nl.tweestap.register.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What each column of a file says, in their order.
 *
 * @param each as many as the file has columns
 */
public record Columns(List<Column> each) {

    public Columns {
        each = List.copyOf(each);
    }

    /** Why a file cannot be read by these; the end of a message key. */
    public enum Objection {
        NO_USERNAME,
        TWICE;

        public String slug() {
            return switch (this) {
                case NO_USERNAME -> "no-username";
                case TWICE -> "twice";
            };
        }
    }

    /** By the heads of the columns; of two that say the same the first. */
    public static Columns guess(List<String> heads) {
        List<Column> each = new ArrayList<>();
        for (String head : heads) {
            Column column = Column.ofHead(head);
            each.add(each.contains(column) ? Column.NONE : column);
        }
        return new Columns(each);
    }

    public Optional<Objection> objection() {
        if (!each.contains(Column.USERNAME)) {
            return Optional.of(Objection.NO_USERNAME);
        }
        List<Column> said = each.stream().filter(column -> column != Column.NONE).toList();
        return said.stream().distinct().count() < said.size()
                ? Optional.of(Objection.TWICE)
                : Optional.empty();
    }

    int size() {
        return each.size();
    }

    /** What a line says in this column; empty text where the file has no such column. */
    String cell(List<String> line, Column column) {
        int place = each.indexOf(column);
        return place < 0 ? "" : line.get(place);
    }

    /** As the database keeps them, a space between. */
    public String words() {
        return each.stream().map(Column::slug).collect(Collectors.joining(" "));
    }

    public static Columns ofWords(String words) {
        return new Columns(
                Arrays.stream(words.split(" "))
                        .map(word -> Column.ofSlug(word).orElse(Column.NONE))
                        .toList());
    }
}
