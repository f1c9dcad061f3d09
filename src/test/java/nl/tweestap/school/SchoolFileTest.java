package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweestap.content.EditedContent;
import nl.tweestap.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check says about a school’s file, and that following it is accepted. */
class SchoolFileTest {

    private static final String SCHOOL = "schools/rpo/school.yaml";
    private static final Pattern CURE = Pattern.compile("Write “(.*)”");

    private final EditedContent content = EditedContent.of("rpo");

    private SchoolReader.Reading read() {
        return SchoolReader.read(content.folder());
    }

    private List<String> after(String good, String bad) {
        content.replace(SCHOOL, good, bad);
        return read().problems().stream().map(Problem::toString).toList();
    }

    private static String cure(Problem problem) {
        Matcher cure = CURE.matcher(problem.mend());
        assertThat(cure.find()).as(problem.mend()).isTrue();
        return cure.group(1);
    }

    @Test
    void an_empty_school_is_told_at_once_all_that_is_missing_and_following_it_makes_a_school() {
        content.write(SCHOOL, "");
        content.delete("schools/rpo/nl.properties");
        content.delete("schools/rpo/nl-formal.properties");

        List<Problem> found = read().problems();
        content.write(SCHOOL, lines(found, "yaml"));
        content.write("schools/rpo/nl.properties", lines(found, "properties"));

        assertThat(found).hasSizeGreaterThan(10);
        assertThat(read().problems()).isEmpty();
        assertThat(read().schools()).hasSize(1);
    }

    private static String lines(List<Problem> found, String ending) {
        return found.stream()
                .filter(problem -> problem.file().endsWith(ending))
                .map(SchoolFileTest::cure)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'helpdesk:\n  phone: 088 000 00 01\n  mail: servicedesk@rpo.example' | helpdesk: call us
                    'policy:\n  countries: [NL, BE, DE]\n  sms: true\n  voice: true' | policy: yes
                    'colours: {school: "#12704a", tint: "#e2f3ea"}' | 'colours: green'
                    """)
    void what_wants_keys_of_its_own_is_shown_whole(String good, String bad) {
        content.replace(SCHOOL, good.replace("\\n", "\n"), bad);

        String text = String.join(" ", read().problems().stream().map(Problem::mend).toList());

        assertThat(text).doesNotContain("value").contains(": {");
    }

    @Test
    void each_part_of_a_policy_and_of_a_helpdesk_is_told_with_an_example() {
        assertThat(after("  sms: true\n  voice: true\n", ""))
                .anyMatch(line -> line.contains("Write “sms: true”"))
                .anyMatch(line -> line.contains("Write “voice: true”"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '[NL, UK]' | There is no country “UK”. Write GB.
                    '[NL, XX]' | There is no country “XX”. A country is two capitals: write “countries: [NL, BE]”.
                    '[NL, BE, NL]' | The country “NL” stands here twice. Remove one of the two.
                    '[nl]' | There is no country “nl”. Write NL.
                    '[NL, EL]' | There is no country “EL”. Write GR.
                    '[NED]' | There is no country “NED”. Write NL.
                    """)
    void a_country_that_does_not_exist_or_stands_there_twice_is_named(String bad, String finding) {
        assertThat(after("[NL, BE, DE]", bad)).anyMatch(line -> line.endsWith("  " + finding));
    }

    @ParameterizedTest
    @CsvSource({
        "App, app",
        "my app, my-app",
        "één, een",
        "app_ios, app-ios",
        "app.ios, app-ios",
        "'?!', app"
    })
    void a_guides_word_that_no_address_can_hold_is_named_and_left_out(String word, String near) {
        assertThat(after("{app: rpo-app,", "{\"" + word + "\": rpo-app,"))
                .singleElement()
                .asString()
                .contains("“" + word + "” cannot stand in an address", "Write “" + near + "”");
        assertThat(read().schools().get(0).guides())
                .extracting(School.GuideName::slug)
                .startsWith("set-up");
    }

    @Test
    void a_plan_that_asks_twice_is_named() {
        assertThat(after("[app, phone, recovery-codes]", "[app, phone, app?]"))
                .anyMatch(line -> line.contains("The plan asks for “app” twice."));
    }

    @Test
    void words_that_nothing_uses_are_named() {
        content.replace("schools/rpo/en.properties", "hours=", "ours=");

        assertThat(read().problems())
                .extracting(Problem::what)
                .containsExactlyInAnyOrder(
                        "The school has no words for “hours” in the language en.",
                        "Nothing uses the words “ours”.");
        assertThat(read().schools()).hasSize(1);
    }
}
