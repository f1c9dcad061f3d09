package nl.tweestap.register.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.register.Fitted;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.text.TypedText;

/** Judges the lines of one file, one after the other. */
public final class LineJudge {

    private final Columns columns;
    private final Set<String> usernames = new HashSet<>();

    public LineJudge(Columns columns) {
        this.columns = columns;
    }

    /**
     * What a line says.
     *
     * @param person empty where something is wrong with the line
     * @param problem what that is
     * @param username as it stands there, to find the line by; may be empty
     */
    public record Judged(
            long number,
            Optional<PersonLine> person,
            Optional<LineProblem> problem,
            String username) {

        @Override
        public String toString() {
            return "Judged(" + number + ")";
        }
    }

    /** Judges the next line. */
    public Judged judge(CsvLines.Line line) {
        if (line.cells().size() != columns.size()) {
            return new Judged(line.number(), Optional.empty(), Optional.of(LineProblem.CELLS), "");
        }
        PersonLine person = person(line.cells());
        Optional<LineProblem> problem = problem(line.cells(), person);
        return new Judged(
                line.number(),
                Optional.of(person).filter(one -> problem.isEmpty()),
                problem,
                TypedText.cut(person.username(), Fitted.MAX_LENGTH));
    }

    /** The user names of the lines so far, as names are compared. */
    public Set<String> usernames() {
        return usernames;
    }

    private PersonLine person(List<String> line) {
        return new PersonLine(
                text(line, Column.USERNAME),
                name(line),
                text(line, Column.NUMBER),
                text(line, Column.MAIL),
                text(line, Column.CLASS),
                PositionWord.position(text(line, Column.POSITION)),
                text(line, Column.LANGUAGE));
    }

    private String text(List<String> line, Column column) {
        return TypedText.clean(columns.cell(line, column));
    }

    /** The whole name where a column has it, else its parts. */
    private String name(List<String> line) {
        String whole = text(line, Column.NAME);
        return whole.isEmpty()
                ? Stream.of(Column.FIRST_NAME, Column.PREFIX, Column.LAST_NAME)
                        .map(part -> text(line, part))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : whole;
    }

    private Optional<LineProblem> problem(List<String> line, PersonLine person) {
        return ofUsername(person.username())
                .or(() -> when(LineProblem.TOO_LONG, isTooLong(person)))
                .or(() -> when(LineProblem.MAIL, isLost(person.mail(), Fitted.mail(person.mail()))))
                .or(() -> ofPosition(text(line, Column.POSITION)))
                .or(
                        () ->
                                when(
                                        LineProblem.LANGUAGE,
                                        isLost(
                                                person.language(),
                                                Fitted.language(person.language()))));
    }

    private Optional<LineProblem> ofUsername(String username) {
        if (username.isEmpty()) {
            return Optional.of(LineProblem.NO_USERNAME);
        }
        if (!Fitted.isUsername(username)) {
            return Optional.of(LineProblem.USERNAME);
        }
        return when(LineProblem.TWICE, !usernames.add(PersonDetails.key(username)));
    }

    private static Optional<LineProblem> ofPosition(String word) {
        return when(LineProblem.ROLE, PositionWord.isRole(word))
                .or(
                        () ->
                                when(
                                        LineProblem.POSITION,
                                        !word.isEmpty() && PositionWord.position(word).isEmpty()));
    }

    private static Optional<LineProblem> when(LineProblem problem, boolean isSo) {
        return isSo ? Optional.of(problem) : Optional.empty();
    }

    private static boolean isTooLong(PersonLine person) {
        return person.displayName().length() > Fitted.MAX_LENGTH
                || person.className().length() > Fitted.MAX_LENGTH
                || person.number().length() > PersonDetails.MAX_NUMBER_LENGTH;
    }

    private static boolean isLost(String said, String kept) {
        return !said.isEmpty() && kept.isEmpty();
    }
}
