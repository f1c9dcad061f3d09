package nl.tweestap.helpdesk.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of ours is executed by a spreadsheet, whatever somebody is called. */
class CsvTest {

    @Test
    void a_line_has_its_cells_in_quotes_and_quotes_in_them_twice() {
        assertThat(Csv.line(List.of("1", "Kees \"de Vries\", 4h", "")))
                .isEqualTo("\"1\",\"Kees \"\"de Vries\"\", 4h\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\")",
                "+31612345678",
                "-1+1",
                "@SUM(1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(1)",
                "﹦1",
                "  =1+1",
                "\"=1+1",
                "\t=1+1",
                "\r=1+1",
                "\n@x"
            })
    void a_cell_that_begins_like_a_formula_is_text(String formula) {
        String cell = Csv.line(List.of(formula));

        assertThat(cell).matches("(?s)\"[\\s\"']*'.*\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tx", "\rx", "\nx"})
    void a_cell_does_not_begin_with_what_is_stripped(String text) {
        assertThat(Csv.line(List.of(text))).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hoi;=1+1", "hoi,=1+1", "hoi\t=1+1", "hoi\n=1+1", "hoi; \"=1+1", "a|=1"})
    void neither_is_what_another_separator_would_make_a_cell_of(String text) {
        assertThat(Csv.line(List.of(text))).contains("'=1+1".substring(0, 3)).doesNotContain(";=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor", "4h=2", "a-b", "karin@rpo.example", "Jan-Willem + Els"})
    void what_is_no_formula_stays_as_it_is(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo("\"" + text + "\"\r\n");
    }
}
