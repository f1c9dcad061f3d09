package nl.tweestap.register.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line says of somebody, and what is wrong with it. */
class LineJudgeTest {

    private static final Columns COLUMNS =
            new Columns(
                    List.of(
                            Column.USERNAME,
                            Column.NAME,
                            Column.NUMBER,
                            Column.MAIL,
                            Column.CLASS,
                            Column.POSITION,
                            Column.LANGUAGE));

    private static final RegisteredPerson KNOWN =
            new RegisteredPerson(
                    "id",
                    "rpo",
                    "Noor",
                    "Noor de Wit",
                    "12",
                    "noor@rpo.example",
                    "4h2",
                    Position.STAFF,
                    "nl",
                    true);

    private final LineJudge judge = new LineJudge(COLUMNS);

    private LineJudge.Judged judge(String... cells) {
        return judge.judge(new CsvLines.Line(2, Arrays.asList(cells)));
    }

    private LineJudge.Judged judge(String line) {
        return judge.judge(new CsvLines.Line(2, List.of(line.split(";", -1))));
    }

    private PersonDetails said(String line, Optional<RegisteredPerson> known) {
        return judge(line).person().orElseThrow().over(known);
    }

    @ParameterizedTest
    @CsvSource({
        "';Noor;;;;;', NO_USERNAME",
        "' \u200b;Noor;;;;;', NO_USERNAME",
        "'noor;Noor;;;;', CELLS",
        "'noor;Noor;;;;;;', CELLS",
        "'noor;Noor;;noor@;;;', MAIL",
        "'noor;Noor;;noor at rpo;;;', MAIL",
        "'noor;Noor;;;;koning;', POSITION",
        "'noor;Noor;;;;Helpdesk;', ROLE",
        "'noor;Noor;;;;administrator;', ROLE",
        "'noor;Noor;;;;lead;', ROLE",
        "'noor;Noor;;;;;Nederlands, met u', LANGUAGE"
    })
    void says_what_is_wrong_with_a_line(String line, LineProblem problem) {
        assertThat(judge(line).problem()).contains(problem);
        assertThat(judge(line).person()).isEmpty();
    }

    @Test
    void a_user_name_stands_in_a_file_once_in_whichever_case() {
        assertThat(judge("noor;Noor;;;;;").problem()).isEmpty();
        assertThat(judge("NOOR;Noor;;;;;").problem()).contains(LineProblem.TWICE);
        assertThat(judge.usernames()).containsExactly("noor");
    }

    @Test
    void each_cell_has_a_length_and_not_one_more() {
        assertThat(judge("a".repeat(200), "n".repeat(200), "1".repeat(60), "", "", "", ""))
                .extracting(LineJudge.Judged::problem)
                .isEqualTo(Optional.empty());
        assertThat(judge("b".repeat(201), "", "", "", "", "", "").problem())
                .contains(LineProblem.USERNAME);
        assertThat(judge("c", "n".repeat(201), "", "", "", "", "").problem())
                .contains(LineProblem.TOO_LONG);
        assertThat(judge("d", "", "1".repeat(61), "", "", "", "").problem())
                .contains(LineProblem.TOO_LONG);
        assertThat(judge("e", "n".repeat(1_000_000), "", "", "", "", "").problem())
                .contains(LineProblem.TOO_LONG);
    }

    @Test
    void an_empty_cell_says_nothing_and_the_name_is_spelled_as_the_directory_does() {
        PersonDetails after = said("noor;;;;5h1;;", Optional.of(KNOWN));

        assertThat(after)
                .isEqualTo(
                        new PersonDetails(
                                "Noor",
                                "Noor de Wit",
                                "12",
                                "noor@rpo.example",
                                "5h1",
                                Position.STAFF,
                                "nl"));
    }

    @Test
    void nobody_of_the_staff_becomes_a_student_by_a_file() {
        assertThat(said("noor;;;;;leerling;", Optional.of(KNOWN)).position())
                .isEqualTo(Position.STAFF);
        assertThat(said("bram;;;;;leerling;", Optional.empty()).position())
                .isEqualTo(Position.STUDENT);
        assertThat(said("vera;;;;;Docent;", Optional.empty()).position()).isEqualTo(Position.STAFF);
    }

    @Test
    void who_is_new_and_has_no_name_is_called_by_the_user_name() {
        assertThat(said("noor;;;;;;", Optional.empty()).displayName()).isEqualTo("noor");
    }

    @Test
    void the_parts_of_a_name_are_put_together() {
        LineJudge ofParts =
                new LineJudge(
                        Columns.guess(
                                List.of(
                                        "Roepnaam",
                                        "Tussenvoegsel",
                                        "Achternaam",
                                        "Inlognaam",
                                        "E-mail adres",
                                        "Stamklas",
                                        "Schoenmaat")));

        assertThat(
                        ofParts.judge(
                                        new CsvLines.Line(
                                                2,
                                                List.of(
                                                        " Noor ", "de", "Wit", "noor", "", "4h2",
                                                        "38")))
                                .person()
                                .orElseThrow()
                                .displayName())
                .isEqualTo("Noor de Wit");
    }

    @Test
    void columns_are_guessed_once_each_and_refused_when_they_cannot_be() {
        assertThat(Columns.guess(List.of("naam", "Naam", "x")).each())
                .containsExactly(Column.NAME, Column.NONE, Column.NONE);
        assertThat(Columns.guess(List.of("naam")).objection())
                .contains(Columns.Objection.NO_USERNAME);
        assertThat(new Columns(List.of(Column.USERNAME, Column.USERNAME)).objection())
                .contains(Columns.Objection.TWICE);
        assertThat(COLUMNS.objection()).isEmpty();
        assertThat(Columns.ofWords(COLUMNS.words())).isEqualTo(COLUMNS);
    }
}
