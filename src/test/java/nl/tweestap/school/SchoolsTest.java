package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.EditedContent;
import nl.tweestap.content.Problem;
import nl.tweestap.school.School.PlanItem;
import nl.tweestap.text.Language;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolsTest {

    private static final String RPO = "schools/rpo/school.yaml";

    private static final SchoolReader.Reading REAL =
            SchoolReader.read(new ContentFolder(Path.of("content")));

    private final EditedContent content = EditedContent.whole();

    @Test
    void reads_our_four_schools_without_a_problem() {
        assertThat(REAL.problems()).isEmpty();
        assertThat(REAL.schools())
                .extracting(School::slug)
                .containsExactly("hupracloud", "mborijnland", "rocmn", "rpo");
    }

    @Test
    void asks_what_each_school_asks() {
        assertThat(find("rpo").plan())
                .containsExactly(
                        new PlanItem(Kind.APP, true),
                        new PlanItem(Kind.PHONE, true),
                        new PlanItem(Kind.RECOVERY_CODES, true));
        assertThat(find("mborijnland").plan())
                .containsExactly(
                        new PlanItem(Kind.PHONE, true),
                        new PlanItem(Kind.APP, false),
                        new PlanItem(Kind.RECOVERY_CODES, true));
    }

    @Test
    void speaks_to_people_in_their_tone_and_falls_back_to_dutch() {
        School rpo = find("rpo");

        assertThat(rpo.say("account", Language.DUTCH)).contains("je schoolmail");
        assertThat(rpo.say("account", Language.FORMAL_DUTCH)).contains("uw schoolmail");
        assertThat(rpo.say("hours", Language.FORMAL_DUTCH)).startsWith("maandag");
        assertThat(rpo.say("hours", Language.ENGLISH)).startsWith("Monday");
        assertThat(rpo.say("nothing", Language.ENGLISH)).isEmpty();
    }

    @Test
    void every_word_of_a_school_is_there_in_every_language() {
        for (School school : REAL.schools()) {
            for (String key : SchoolWords.NEEDED) {
                assertThat(school.words().get("nl")).as(school.slug()).containsKey(key);
                assertThat(school.words().get("en")).as(school.slug()).containsKey(key);
            }
        }
    }

    @Test
    void contact_data_is_plainly_made_up() {
        for (School school : REAL.schools()) {
            assertThat(school.helpdesk().phone()).startsWith("088 000 00 0");
            assertThat(school.helpdesk().mail()).endsWith(".example");
            assertThat(school.accountExample()).endsWith(".example");
        }
    }

    @ParameterizedTest
    @CsvSource({"#ffffff,#000000,21.0", "#ffffff,#ffffff,1.0", "#777777,#ffffff,4.48"})
    void measures_contrast_as_the_standard_does(String one, String other, double ratio) {
        assertThat(Contrast.ratio(one, other))
                .isCloseTo(ratio, org.assertj.core.data.Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "'#12704a', '#ffe9a8'",
        "'tint: \"#e2f3ea\"', 'tint: \"#12704a\"'",
        "'tint: \"#132a20\"', 'tint: \"#9cb9ff\"'",
        "'\"#e2f3ea\"', 'green'"
    })
    void refuses_colours_that_make_text_hard_to_read(String good, String bad) {
        assertThat(problemsAfter(RPO, good, bad)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'name: RPO', 'nam: RPO', 'The key “nam” is unknown here.'",
        "'short-name: RPO', 'short-name: RPO Nederland', cannot be right",
        "'[nl, nl-formal, en]', '[de]', 'No language “de” is described'",
        "'[app, phone, recovery-codes]', '[app, fax]', 'Nobody can bind “fax”.'",
        "'[app, phone, recovery-codes]', '[]', 'The plan is empty.'",
        "'aka.ms/mfasetup', 'https://aka.ms/mfasetup', cannot be right",
        "'[NL, BE, DE]', '[]', There is no country.",
        "'sms: true', 'sms: maybe', This is yes or no.",
        "'088 000 00 01', 'call us', cannot be right",
        "'servicedesk@', 'niks #', cannot be right",
        "'https://rpo.nl', 'http://rpo.nl', This address is not safe."
    })
    void finds_what_is_wrong_with_a_school(String good, String bad, String what) {
        assertThat(problemsAfter(RPO, good, bad))
                .extracting(Problem::what)
                .anyMatch(text -> text.contains(what));
    }

    @Test
    void advises_against_a_colon_in_the_name_and_serves_the_school_all_the_same() {
        content.replace(RPO, "name: RPO\n", "name: \"RPO: Noord\"\n");

        SchoolReader.Reading reading = SchoolReader.read(content.folder());

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.isAdvice()).isTrue())
                .extracting(Problem::what)
                .asString()
                .contains("without its colon");
        assertThat(reading.schools()).extracting(School::name).contains("RPO: Noord");
    }

    @ParameterizedTest
    @CsvSource({
        "<circle, <script/><circle",
        "<circle, <circle onload=\"x\"",
        "<circle, <image href=\"https://example.org\"/><circle",
        "'</svg>', '<!-- x --></svg>'",
        "<svg , <html><svg "
    })
    void refuses_a_mark_that_is_more_than_shapes(String good, String bad) {
        assertThat(problemsAfter("schools/rpo/mark.svg", good, bad)).isNotEmpty();
    }

    @Test
    void leaves_out_a_broken_school_and_serves_the_others() {
        content.replace(RPO, "name: RPO", "name: [");

        SchoolReader.Reading reading = SchoolReader.read(content.folder());

        assertThat(reading.schools())
                .extracting(School::slug)
                .containsExactly("hupracloud", "mborijnland", "rocmn");
        assertThat(reading.problems()).extracting(Problem::file).contains(RPO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zuid", "zuid_vliet", "Bad Name", "-zuid"})
    void says_which_names_a_school_can_have(String name) {
        content.write("schools/" + name + "/school.yaml", "name: Zuid\n");

        SchoolReader.Reading reading = SchoolReader.read(content.folder());

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("schools/" + name + "  This name cannot stand in an address")
                .contains("small letters, digits and hyphens");
        assertThat(reading.schools()).hasSize(4);
    }

    @Test
    void reports_a_folder_without_schools(@TempDir Path root) {
        assertThat(SchoolReader.read(new ContentFolder(root)).problems())
                .extracting(Problem::file)
                .containsExactly("languages.yaml", "schools");
    }

    private java.util.List<Problem> problemsAfter(String file, String good, String bad) {
        content.replace(file, good, bad);
        return SchoolReader.read(content.folder()).problems();
    }

    private School find(String slug) {
        return REAL.schools().stream()
                .filter(school -> school.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
