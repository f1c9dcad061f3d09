package nl.tweestap.helpdesk.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Mask;
import nl.tweestap.helpdesk.importing.Example.Kind;
import nl.tweestap.register.Difference;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.RegisteredPerson;

/** Counts what a file does while it is read. */
final class Tally {

    private final List<Example> examples = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int wrong;

    /** People of the file, and which of them differ from what is known. */
    void count(int people, List<Difference> differences) {
        for (Difference one : differences) {
            if (one.isNew()) {
                added++;
                show(Kind.ADDED, one.after().username(), one.after().displayName(), "");
            } else {
                changed++;
                show(
                        Kind.CHANGED,
                        one.after().username(),
                        one.after().displayName(),
                        change(one.before().orElseThrow(), one.after()));
            }
        }
        unchanged += people - differences.size();
    }

    void countWrong() {
        wrong++;
    }

    void leaves(Collection<RegisteredPerson> people) {
        people.forEach(one -> show(Kind.LEAVING, one.username(), one.displayName(), ""));
    }

    private void show(Kind kind, String username, String displayName, String change) {
        if (examples.stream().filter(one -> one.kind() == kind).count() < Example.MOST) {
            examples.add(new Example(kind, username, displayName, change));
        }
    }

    /** The first thing that differs. */
    private static String change(RegisteredPerson before, PersonDetails after) {
        return Stream.of(
                        List.of(before.displayName(), after.displayName()),
                        List.of(before.className(), after.className()),
                        List.of(before.number(), after.number()),
                        List.of(Mask.mail(before.mail()), Mask.mail(after.mail())),
                        List.of(before.language(), after.language()))
                .filter(pair -> !pair.get(0).equals(pair.get(1)))
                .map(pair -> pair.get(0).isEmpty() ? pair.get(1) : String.join(" → ", pair))
                .findFirst()
                .orElse("");
    }

    Figures figures(int leaving, int active, int leftBefore) {
        int lines = added + changed + unchanged + wrong;
        return new Figures(lines, added, changed, unchanged, leaving, active, wrong, leftBefore);
    }

    List<Example> examples() {
        return examples;
    }
}
