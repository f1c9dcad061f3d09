package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.EditedContent;
import nl.tweestap.content.Problem;
import nl.tweestap.school.SecondStep.Leader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose second step a school's people set up, as its file says it. */
class SecondStepTest {

    private static final String SCHOOL = "schools/rpo/school.yaml";

    private final EditedContent content = EditedContent.of("rpo");

    private SchoolReader.Reading saying(String lines) {
        content.replace(SCHOOL, "second-step: here", lines);
        return SchoolReader.read(content.folder());
    }

    private SecondStep read(String lines) {
        SchoolReader.Reading reading = saying(lines);
        assertThat(reading.problems()).isEmpty();
        return reading.schools().get(0).secondStep();
    }

    private static List<Problem> ofTheSchool(SchoolReader.Reading reading) {
        return reading.problems().stream()
                .filter(problem -> problem.file().equals(SCHOOL))
                .toList();
    }

    @Test
    void a_file_that_does_not_say_means_microsofts_with_ours_beside_it() {
        SecondStep unsaid = read("");

        assertThat(unsaid.leadsHere()).isFalse();
        assertThat(unsaid.isOfferedHere()).isTrue();
        assertThat(Kind.values()).noneMatch(unsaid::isShared);
    }

    @Test
    void ours_is_left_out_where_the_school_says_so() {
        assertThat(read("second-step: microsoft\nown-step: none").isOfferedHere()).isFalse();
    }

    @Test
    void what_both_share_is_named_by_the_school() {
        SecondStep shared = read("second-step: here\nshared-with-microsoft: [phone]");

        assertThat(shared.isShared(Kind.PHONE)).isTrue();
        assertThat(shared.isShared(Kind.APP)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    second-step: ours | “ours” is nobody’s second step. Write one of: microsoft, here.
                    'second-step: Microsoft' | “Microsoft” is nobody’s second step. Write one of: microsoft, here.
                    own-step: no | “no” cannot be right. Write “own-step: offered” or “own-step: none”.
                    'shared-with-microsoft: [recovery-codes]' | Microsoft keeps no “recovery-codes” that is ours as well. Write “shared-with-microsoft: [phone]”, or take the line out.
                    'sign-in-address: https://login.rpo.nl' | “https://login.rpo.nl” cannot be right. Write it like “login.noordveld.nl”.
                    """)
    void a_value_that_means_nothing_is_named_with_its_line(String line, String finding) {
        assertThat(ofTheSchool(saying(line)))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(7);
                            assertThat(problem.what() + " " + problem.mend()).isEqualTo(finding);
                        });
    }

    @Test
    void ours_cannot_be_left_out_where_it_leads() {
        assertThat(ofTheSchool(saying("second-step: here\nown-step: none")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(8));
        assertThat(new SecondStep(Leader.HERE, false, Set.of()).isOfferedHere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"rocmn, false", "hupracloud, false", "rpo, true", "mborijnland, true"})
    void our_own_schools_say_whose_leads_and_offer_ours(String slug, boolean isHere) {
        SecondStep step =
                SchoolReader.read(new ContentFolder(Path.of("content"))).schools().stream()
                        .filter(school -> school.slug().equals(slug))
                        .findFirst()
                        .orElseThrow()
                        .secondStep();

        assertThat(step.leadsHere()).isEqualTo(isHere);
        assertThat(step.isOfferedHere()).isTrue();
    }
}
