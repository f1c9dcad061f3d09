package nl.tweestap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.school.OurSchools;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The short guides: a question each, for the account that the school's people have. */
class TopicGuidesTest {

    private static final OpenedGuides OPENED = OpenedGuides.real();

    /** What a service desk is asked; docs of the schools name more. */
    private static final List<String> EVERYWHERE =
            List.of(
                    "new-phone",
                    "lost-phone",
                    "new-number",
                    "foreign-number",
                    "no-internet",
                    "no-app",
                    "tablet",
                    "approved",
                    "locked");

    private static Stream<Guide> topics(String slug, Language language) {
        School school = OPENED.schools().find(slug).orElseThrow();
        return school.guides().stream()
                .flatMap(
                        name ->
                                OPENED.guides().devices(school, name.slug()).stream()
                                        .flatMap(
                                                device ->
                                                        OPENED
                                                                .guides()
                                                                .guide(
                                                                        school,
                                                                        name.slug(),
                                                                        device,
                                                                        language)
                                                                .stream()))
                .filter(guide -> guide.topic().isPresent());
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void every_school_answers_what_a_service_desk_is_asked(String school) {
        Set<String> slugs =
                topics(school, Language.DUTCH).map(Guide::slug).collect(Collectors.toSet());

        assertThat(slugs).containsAll(EVERYWHERE).hasSizeLessThanOrEqualTo(11);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void is_short_is_in_every_language_and_can_be_tried_out(String school) {
        for (Language language : Language.PACKED) {
            assertThat(topics(school, language))
                    .allSatisfy(
                            guide -> {
                                assertThat(guide.stepCount()).as(guide.path()).isBetween(1, 6);
                                assertThat(guide.steps()).noneMatch(Step::isFallback);
                                assertThat(guide.steps())
                                        .as("pictures of %s", guide.path())
                                        .anyMatch(step -> !step.pictures().isEmpty());
                                assertThat(guide.standing().searchWords()).hasSizeGreaterThan(5);
                            });
        }
    }

    @ParameterizedTest
    @CsvSource({"rpo, true", "mborijnland, true", "rocmn, false", "hupracloud, false"})
    void is_about_the_account_of_the_school(String school, boolean isOurs) {
        assertThat(topics(school, Language.DUTCH))
                .filteredOn(guide -> EVERYWHERE.contains(guide.slug()))
                .allMatch(guide -> guide.isOfWizard() == isOurs);
    }

    @Test
    void nothing_of_it_is_known_of_somebody_signed_in() {
        assertThat(topics("rpo", Language.DUTCH)).noneMatch(Guide::follows);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void takes_the_place_of_no_guide_that_sets_something_up(String slug) {
        School school = OPENED.schools().find(slug).orElseThrow();
        Guides guides = OPENED.guides();

        assertThat(guides.wizardGuide(school, Device.IOS, Language.DUTCH))
                .map(Guide::slug)
                .contains("set-up");
        assertThat(guides.guide(school, school.guides().get(0).slug(), Device.IOS, Language.DUTCH))
                .map(Guide::topic)
                .contains(Optional.empty());
    }

    /** At mboRijnland a number comes first, and nothing can be put off until there is one. */
    @ParameterizedTest
    @CsvSource({
        "rpo, foreign-number, own-app-no-number",
        "rpo, tablet, own-app-no-number",
        "mborijnland, foreign-number, own-number-first",
        "mborijnland, tablet, own-number-first"
    })
    void who_has_no_number_reads_what_their_school_asks(String slug, String guide, String step) {
        School school = OPENED.schools().find(slug).orElseThrow();

        assertThat(
                        OPENED.guides()
                                .guide(school, guide, Device.IOS, Language.DUTCH)
                                .orElseThrow()
                                .steps())
                .extracting(Step::id)
                .filteredOn(id -> id.contains("number"))
                .containsOnlyOnce(step)
                .doesNotContain(
                        step.equals("own-number-first") ? "own-app-no-number" : "own-number-first");
    }

    @Test
    void every_topic_has_a_guide() {
        Set<Topic> answered =
                OurSchools.slugs().stream()
                        .flatMap(school -> topics(school, Language.DUTCH))
                        .flatMap(guide -> guide.topic().stream())
                        .collect(Collectors.toSet());

        assertThat(answered).isEqualTo(EnumSet.allOf(Topic.class));
    }

    @Test
    void says_what_happens_to_who_has_only_text_messages_and_when() {
        String words =
                topics("rocmn", Language.DUTCH)
                        .filter(guide -> guide.slug().equals("passkey"))
                        .map(guide -> guide.chapters().get(0).notice().orElseThrow().words())
                        .map(Written::line)
                        .findFirst()
                        .orElseThrow();

        assertThat(words).contains("1 februari 2027", "passkey");
    }
}
