package nl.tweestap.content;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what is probably wrong with a file that is no YAML, and what YAML drops in silence. */
final class YamlTrouble {

    private final List<YamlLine> lines;
    private final String file;
    private final Problems problems;

    YamlTrouble(String text, String file, Problems problems) {
        this.lines = text.lines().map(YamlLine::new).toList();
        this.file = file;
        this.problems = problems;
    }

    /** What is prone to be wrong, by the key of its finding; the surest first. */
    private record Suspect(String finding, Predicate<YamlLine> isWrong) {}

    private static final List<Suspect> SUSPECTS =
            List.of(
                    new Suspect("finding.yaml-tab", YamlLine::hasTab),
                    new Suspect("finding.yaml-hash", YamlLine::isCutShort),
                    new Suspect("finding.yaml-quote", YamlLine::hasOpenQuote),
                    new Suspect("finding.yaml-sign", YamlLine::hasSign),
                    new Suspect("finding.yaml-colon", YamlLine::hasColon),
                    new Suspect("finding.yaml-space", YamlLine::hasNoSpace),
                    new Suspect("finding.yaml-bracket", YamlLine::hasOpenBracket),
                    new Suspect("finding.yaml-word", YamlLine::hasNoColon));

    /**
     * Names the cause of what a reader of YAML stumbled over.
     *
     * @param line where it did, counted from 1; 0 when it does not say. The cause may stand above
     */
    void broken(int line) {
        for (Suspect suspect : SUSPECTS) {
            int found = find(suspect, line);
            if (found > 0) {
                problems.add(file, found, suspect.finding(), lines.get(found - 1).quoted());
                return;
            }
        }
        problems.add(file, line, "finding.yaml-broken");
    }

    /** The line it stumbled over, then those above it, then those below. */
    private int find(Suspect suspect, int line) {
        int here = Math.min(Math.max(line, 1), lines.size());
        return Stream.of(
                        IntStream.rangeClosed(1, here).map(number -> here + 1 - number),
                        IntStream.rangeClosed(here + 1, lines.size()))
                .flatMapToInt(numbers -> numbers)
                .filter(number -> suspect.isWrong().test(lines.get(number - 1)))
                .findFirst()
                .orElse(0);
    }

    /** Names what YAML reads as something else than it says. */
    void dropped() {
        for (int number = 1; number <= lines.size(); number++) {
            YamlLine line = lines.get(number - 1);
            if (line.hasName()) {
                problems.advise(file, number, "finding.yaml-sign", line.quoted());
            }
            lost(line, number);
        }
    }

    private void lost(YamlLine line, int number) {
        String finding = line.isCollection() ? "finding.yaml-lost-part" : "finding.yaml-lost";
        line.lost()
                .ifPresent(words -> problems.advise(file, number, finding, words, line.quoted()));
    }
}
