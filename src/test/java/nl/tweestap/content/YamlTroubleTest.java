package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML refuses or drops is said with its cause, and the cure is accepted. */
class YamlTroubleTest {

    private static final Pattern CURE = Pattern.compile("Write “(.*?)”(?:\\.|,)");

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    name: Naam: Noord | Naam: Noord | A colon within a value
                    name: 't Noord | 't Noord | A quote is opened
                    name: "Noord" en Zuid | "Noord" en Zuid | A quote is opened
                    name: @noord | @noord | The first sign
                    name: *noord | *noord | The first sign
                    name: %noord | %noord | The first sign
                    name: - noord | - noord | The first sign
                    name:Noord | Noord | a space is wanted
                    """)
    void the_cause_is_named_and_the_cure_is_accepted(String line, String meant, String what) {
        assertThat(YamlFile.parse("first: 1\n" + line + "\nlast: 1\n", "x.yaml", problems))
                .isEmpty();

        Problem found = problems.all().get(0);
        assertThat(problems.all()).hasSize(1);
        assertThat(found.what()).contains(what);
        assertThat(found.line()).isEqualTo(2);
        assertThat(read("first: 1\n" + cure(found) + "\nlast: 1\n").needed("name", ""))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    name: RPO #1 | RPO #1 | “#1” is lost
                    name: RPO # 1 | RPO # 1 | “# 1” is lost
                    school: #12704a | #12704a | “#12704a” is lost
                    name: !Noord | !Noord | The first sign
                    name: &Noord | &Noord | The first sign
                    """)
    void what_is_lost_in_silence_is_named_with_the_quotes_that_keep_it(
            String line, String meant, String what) {
        YamlFile.parse(line, "x.yaml", problems);

        Problem found = problems.all().get(0);
        assertThat(found.what()).contains(what);
        String key = line.substring(0, line.indexOf(':'));
        assertThat(read(cure(found)).needed(key, "")).isEqualTo(meant);
    }

    @Test
    void a_tab_is_called_a_tab() {
        YamlFile.parse("policy:\n\tsms: true\n", "x.yaml", problems);

        assertThat(problems.all())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("tab");
        assertThat(problems.all()).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void a_colour_without_quotes_within_brackets_is_named() {
        YamlFile.parse("colours: {school: #12704a, tint: #e2f3ea}\nname: x\n", "x.yaml", problems);

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).mend()).contains("{school: \"#12704a\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where: phone      # or one of the two",
                "# name: RPO #1",
                "  # indented",
                "colours: {school: \"#5b3aa0\", tint: '#f0ebfa'}",
                "start: aka.ms/x#y",
                "name: \"RPO #1\"",
                "embed-hosts: [\"*.lms.example\"]",
                "name: Kees' school"
            })
    void what_is_written_well_is_left_alone(String line) {
        read(line + "\nlast: 1\n");
    }

    private static String cure(Problem found) {
        Matcher cure = CURE.matcher(found.mend());
        assertThat(cure.find()).as(found.mend()).isTrue();
        return cure.group(1);
    }

    private static YamlMap read(String text) {
        Problems none = new Problems();
        YamlMap yaml = YamlFile.parse(text, "x.yaml", none).orElseThrow();
        assertThat(none.all()).isEmpty();
        return yaml;
    }
}
