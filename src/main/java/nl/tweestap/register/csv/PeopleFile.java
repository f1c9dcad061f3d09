package nl.tweestap.register.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of people as it came in: what there is to confirm before anything is read from it.
 *
 * @param heads of its columns
 * @param samples its first lines
 * @param lines how many people it has, wrong lines included
 */
public record PeopleFile(
        FileText text,
        Separator separator,
        List<String> heads,
        List<List<String>> samples,
        int lines) {

    /** 100,000 people with all that is kept of them are some 10 MB. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    /** A whole school, however big, in less than a minute. */
    public static final int MOST_LINES = 100_000;

    /** More than any export that was seen. */
    static final int MOST_COLUMNS = 60;

    /** Shown, so that people see what is in a column. */
    public static final int SAMPLES = 3;

    /** Why a file is not taken; the end of a message key. */
    public enum Objection {
        NO_FILE,
        TOO_LARGE,
        NOT_TEXT,
        BROKEN,
        EMPTY,
        ONE_COLUMN,
        TOO_MANY_COLUMNS,
        TOO_MANY_LINES,
        /** Others bring a file in at this moment. */
        BUSY
    }

    /**
     * A file, or why it is none that can be taken.
     *
     * @param file empty where there is an objection
     */
    public record Looked(Optional<PeopleFile> file, Optional<Objection> objection) {

        private static Looked at(Objection objection) {
            return new Looked(Optional.empty(), Optional.of(objection));
        }
    }

    /** Reads all of it once. */
    public static Looked look(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Looked.at(Objection.TOO_LARGE);
        }
        return bytes.length == 0
                ? Looked.at(Objection.EMPTY)
                : FileText.of(bytes).map(PeopleFile::look).orElse(Looked.at(Objection.NOT_TEXT));
    }

    private static Looked look(FileText text) {
        Separator separator = Separator.of(text.text());
        List<List<String>> first = new ArrayList<>();
        int[] lines = {0};
        try (Reader reader = new StringReader(text.text())) {
            CsvLines.read(
                    reader,
                    separator,
                    line -> {
                        if (first.size() <= SAMPLES) {
                            first.add(line.cells());
                        }
                        lines[0]++;
                    });
        } catch (CsvLines.Broken broken) {
            return Looked.at(Objection.BROKEN);
        } catch (IOException ofNoString) {
            throw new UncheckedIOException(ofNoString);
        }
        int people = lines[0] - 1;
        int width = first.isEmpty() ? 0 : first.get(0).size();
        return objection(people, width)
                .map(Looked::at)
                .orElseGet(() -> looked(text, separator, first, people));
    }

    private static Optional<Objection> objection(int people, int width) {
        if (people < 1) {
            return Optional.of(Objection.EMPTY);
        }
        if (width < 2) {
            return Optional.of(Objection.ONE_COLUMN);
        }
        if (width > MOST_COLUMNS) {
            return Optional.of(Objection.TOO_MANY_COLUMNS);
        }
        return people > MOST_LINES ? Optional.of(Objection.TOO_MANY_LINES) : Optional.empty();
    }

    private static Looked looked(
            FileText text, Separator separator, List<List<String>> first, int people) {
        List<List<String>> samples = first.subList(1, first.size());
        return new Looked(
                Optional.of(new PeopleFile(text, separator, first.get(0), samples, people)),
                Optional.empty());
    }

    @Override
    public String toString() {
        return "PeopleFile(" + lines + ")";
    }
}
