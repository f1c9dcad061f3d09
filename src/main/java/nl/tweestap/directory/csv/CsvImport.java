package nl.tweestap.directory.csv;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings the file into the database when it is another one than the last time. A file of which a
 * row cannot be read changes nothing: it is read to its end before anything is written.
 */
@ApplicationScoped
public class CsvImport {

    private static final Logger LOG = Logger.getLogger(CsvImport.class.getName());

    /** Quick enough that nobody who signs in meanwhile waits for its end. */
    private static final int ROWS_A_TRANSACTION = 1_000;

    @Inject CsvImports imports;
    @Inject CsvPasswords passwords;

    /**
     * @return the schools of which somebody stands in it
     */
    Set<String> take(Path file) throws CsvFile.Unreadable {
        String hash = CsvFile.hash(file);
        if (!imports.isDone(hash)) {
            int[] rows = {0};
            CsvFile.read(file, entry -> rows[0]++);
            takeOver(file, hash);
            LOG.log(Level.INFO, "{0} people were taken over from the file", rows[0]);
        }
        return Set.copyOf(passwords.schools());
    }

    private void takeOver(Path file, String hash) throws CsvFile.Unreadable {
        long number = imports.begin();
        List<CsvEntry> waiting = new ArrayList<>();
        CsvFile.read(
                file,
                entry -> {
                    waiting.add(entry);
                    if (waiting.size() == ROWS_A_TRANSACTION) {
                        write(waiting, number);
                    }
                });
        write(waiting, number);
        while (imports.takeOut(number)) {
            // Until there is nobody left to take out.
        }
        imports.finish(hash, number);
    }

    private void write(List<CsvEntry> waiting, long number) {
        waiting.stream()
                .collect(groupingBy(CsvEntry::school))
                .forEach((school, entries) -> imports.write(school, entries, number));
        waiting.clear();
    }
}
