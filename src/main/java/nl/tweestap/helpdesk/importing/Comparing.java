package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.tweestap.register.Persons;
import nl.tweestap.register.csv.Columns;

/** Holds a file against the register, and changes nothing. */
@ApplicationScoped
public class Comparing {

    @Inject ImportFiles files;
    @Inject Persons persons;
    @Inject Leavers leavers;

    Compared compare(ImportRun run, Columns columns, boolean isWhole) {
        Tally tally = new Tally();
        Set<String> inFile =
                files.people(
                        run,
                        columns,
                        some ->
                                tally.count(
                                        some.size(),
                                        persons.compare(run.school(), some).stream()
                                                .filter(one -> !one.isSame())
                                                .toList()),
                        wrong -> tally.countWrong());
        List<String> active = persons.activeKeys(run.school());
        List<String> leaving = isWhole ? leaving(active, inFile) : List.of();
        tally.leaves(
                persons.ofKeys(
                        run.school(), leaving.subList(0, Math.min(leaving.size(), Example.MOST))));
        return new Compared(
                tally.figures(leaving.size(), active.size(), leavers.ofDay(run.school())),
                tally.examples());
    }

    /** Who is active and does not stand in the file. */
    static List<String> leaving(List<String> active, Set<String> inFile) {
        return active.stream().filter(key -> !inFile.contains(key)).toList();
    }
}
