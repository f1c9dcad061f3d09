package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.tweestap.register.Register;
import nl.tweestap.register.csv.Columns;
import nl.tweestap.register.csv.CsvLines;
import nl.tweestap.register.csv.LineJudge;
import nl.tweestap.register.csv.LineJudge.Judged;
import nl.tweestap.register.csv.PersonLine;

/** Reads the files that are on their way. */
@ApplicationScoped
public class ImportFiles {

    @Inject ImportParts parts;

    /** Its first lines: that with the heads, and some people. */
    public List<List<String>> first(ImportRun run, int lines) {
        try (Reader text = parts.reader(run.id())) {
            return CsvLines.first(text, run.separator(), lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each line of people, judged. */
    public void read(ImportRun run, Columns columns, Consumer<Judged> taker) {
        read(run, new LineJudge(columns), taker);
    }

    private void read(ImportRun run, LineJudge judge, Consumer<Judged> taker) {
        boolean[] isBehindHeads = {false};
        try (Reader text = parts.reader(run.id())) {
            CsvLines.read(
                    text,
                    run.separator(),
                    line -> {
                        if (isBehindHeads[0]) {
                            taker.accept(judge.judge(line));
                        }
                        isBehindHeads[0] = true;
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (CsvLines.Broken brokenSinceItCameIn) {
            throw new IllegalStateException(brokenSinceItCameIn);
        }
    }

    /**
     * Its people, some hundreds at a time.
     *
     * @param wrong takes the lines that say nobody
     * @return the user names in it, as names are compared
     */
    Set<String> people(
            ImportRun run,
            Columns columns,
            Consumer<List<PersonLine>> taker,
            Consumer<Judged> wrong) {
        LineJudge judge = new LineJudge(columns);
        List<PersonLine> waiting = new ArrayList<>();
        read(
                run,
                judge,
                line -> {
                    line.person().ifPresentOrElse(waiting::add, () -> wrong.accept(line));
                    if (waiting.size() == Register.MOST_AT_ONCE) {
                        taker.accept(List.copyOf(waiting));
                        waiting.clear();
                    }
                });
        if (!waiting.isEmpty()) {
            taker.accept(waiting);
        }
        return judge.usernames();
    }
}
