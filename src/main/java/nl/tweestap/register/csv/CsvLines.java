package nl.tweestap.register.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** The lines of a file, one after the other: it may be long. */
public final class CsvLines {

    private CsvLines() {}

    /**
     * A line, which may go on over several of the file's where a cell is quoted.
     *
     * @param number where it begins, from 1
     */
    public record Line(long number, List<String> cells) {

        @Override
        public String toString() {
            return "Line(" + number + ")";
        }
    }

    /** It is no CSV: a quote is not closed, or something stands behind one that is. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1;
    }

    /** Each line that is not empty, the one with the heads first. */
    public static void read(Reader text, Separator separator, Consumer<Line> taker) throws Broken {
        try (CsvReader<CsvRecord> records = records(text, separator)) {
            for (CsvRecord line : records) {
                taker.accept(new Line(line.getStartingLineNumber(), line.getFields()));
            }
        } catch (CsvParseException broken) {
            throw new Broken();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first lines that are not empty, of a text that was read to its end before. */
    public static List<List<String>> first(Reader text, Separator separator, int lines) {
        try (CsvReader<CsvRecord> records = records(text, separator)) {
            return records.stream().limit(lines).map(CsvRecord::getFields).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CsvReader<CsvRecord> records(Reader text, Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
