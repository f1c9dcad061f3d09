package nl.tweestap.guide;

import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide to our own wizard, which every school has. */
class WizardGuideTest {

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void explains_every_page_of_the_wizard_on_a_smartphone(String slug) {
        for (Device device : List.of(Device.IOS, Device.ANDROID)) {
            Guide guide = RealContent.guide(slug, "set-up", device, Language.DUTCH);

            assertThat(guide.steps().flatMap(step -> step.wizard().stream()))
                    .containsExactlyInAnyOrder(WizardStep.values());
        }
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void D2_goes_in_the_order_of_the_schools_plan(String slug) {
        List<WizardStep> order =
                RealContent.guide(slug, "set-up", Device.IOS, Language.DUTCH)
                        .steps()
                        .flatMap(step -> step.wizard().stream())
                        .toList();
        Kind first = RealContent.school(slug).plan().get(0).kind();

        boolean isAppFirst = order.indexOf(WizardStep.SCAN) < order.indexOf(WizardStep.PHONE);

        assertThat(isAppFirst).isEqualTo(first == Kind.APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void is_complete_in_every_language_and_tone(String tag) {
        Language language = Languages.PACKED.ofTag(tag).orElseThrow();

        assertThat(RealContent.guide("rocmn", "set-up", Device.IOS, language).steps())
                .noneMatch(Step::isFallback);
    }

    @ParameterizedTest
    @CsvSource({"nl, QR-code scannen", "nl-formal, QR-code scannen", "en, Scan a QR code"})
    void C3_shows_an_app_of_no_particular_maker_to_who_has_another_one(String tag, String scan) {
        Language language = Languages.PACKED.ofTag(tag).orElseThrow();
        Guide guide = RealContent.guide("rpo", "set-up", Device.ANDROID, language);

        Step seen = guide.step("own-add-account").orElseThrow().seen("other-app");

        assertThat(seen.pictures()).hasSize(1);
        assertThat(seen.pictures().get(0).alternative()).contains(scan).doesNotContain("Microsoft");
        assertThat(seen.callouts())
                .hasSize(2)
                .noneMatch(words -> line(words).contains("Microsoft"));
        assertThat(seen.notice()).isEmpty();
    }

    @Test
    void who_has_a_number_goes_on_at_the_app_as_the_wizard_does() {
        for (Device device : Device.values()) {
            Guide guide = RealContent.guide("mborijnland", "set-up", device, Language.DUTCH);
            Guide.Answer yes = guide.questions().get(0).answers().get(0);

            assertThat(yes.beginsAt()).isEqualTo("own-start");
            assertThat(yes.number()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, Doe ik later", "nl-formal, Doe ik later", "en, Do this later"})
    void who_has_no_smartphone_puts_the_app_off_and_reads_nothing_of_it_later(
            String tag, String later) {
        Language language = Languages.PACKED.ofTag(tag).orElseThrow();
        Guide guide = RealContent.guide("mborijnland", "set-up", Device.OTHER, language);
        Step start = guide.step("own-start").orElseThrow();

        assertThat(guide.steps().map(Step::id))
                .containsExactly(
                        "own-sign-in",
                        "own-phone",
                        "own-phone-code",
                        "own-start",
                        "own-recovery-codes",
                        "own-done");
        assertThat(start.callouts()).hasSize(1).allMatch(words -> line(words).contains(later));
        assertThat(Pointed.text(start, 1)).isEqualTo(later);
        assertThat(html(guide.step("own-done").orElseThrow().trouble())).doesNotContain(" app ");
    }

    @ParameterizedTest
    @CsvSource({
        "rpo, nl, Ga verder met alleen een telefoonnummer",
        "rocmn, en, Continue with only a phone number",
        "hupracloud, nl-formal, Ga verder met alleen een telefoonnummer"
    })
    void who_has_no_smartphone_goes_on_with_a_telephone_number_in_our_own_lane(
            String school, String tag, String way) {
        Language language = Languages.PACKED.ofTag(tag).orElseThrow();
        Guide guide = RealContent.guide(school, "set-up", Device.OTHER, language);
        Step start = guide.step("own-start").orElseThrow();

        assertThat(guide.steps().map(Step::id))
                .containsExactly(
                        "own-sign-in",
                        "own-start",
                        "own-phone",
                        "own-phone-code",
                        "own-recovery-codes",
                        "own-done");
        assertThat(start.callouts()).hasSize(1).allMatch(words -> line(words).contains(way));
        assertThat(Pointed.text(start, 1)).isEqualTo(way);
        assertThat(guide.title()).doesNotContain("iPhone", "Android");
        assertThat(guide.steps()).noneMatch(Step::isFallback);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void without_a_smartphone_each_second_step_has_a_lane_of_its_own(String slug) {
        Guides guides = OpenedGuides.real().guides();
        School school = RealContent.school(slug);

        assertThat(guides.addressWithoutSmartphone(school, true, Language.ENGLISH))
                .contains("/en/" + slug + "/guides/set-up/other");
        assertThat(guides.addressWithoutSmartphone(school, false, Language.ENGLISH).orElseThrow())
                .endsWith("/other")
                .doesNotContain("set-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void where_a_school_calls_nobody_no_word_and_no_picture_speaks_of_a_call(String tag) {
        Language language = Languages.PACKED.ofTag(tag).orElseThrow();
        Step roc = phone("rocmn", language);
        Step rpo = phone("rpo", language);

        assertThat(RealContent.school("rocmn").policy().isVoiceAllowed()).isFalse();
        assertThat(said(roc)).doesNotContain("Bel mij", "Call me", "gebeld", "vast nummer mag");
        assertThat(said(rpo)).containsAnyOf("Bel mij", "Call me");
        assertThat(roc.title()).isEqualTo(rpo.title());
        assertThat(roc.isFallback()).isFalse();
    }

    private static Step phone(String school, Language language) {
        return RealContent.guide(school, "set-up", Device.IOS, language)
                .step("own-phone")
                .orElseThrow();
    }

    private static String said(Step step) {
        return step.pictures().get(0).alternative()
                + html(step.introduction())
                + html(step.trouble())
                + step.callouts().stream().map(Written::line).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rpo, nl, Ga verder met alleen een telefoonnummer",
        "rocmn, en, Continue with only a phone number",
        "hupracloud, nl-formal, Ga verder met alleen een telefoonnummer",
        "mborijnland, nl, Doe ik later"
    })
    void who_wants_no_app_is_shown_the_way_that_the_wizard_offers(
            String school, String tag, String way) {
        Language language = Languages.PACKED.ofTag(tag).orElseThrow();
        Step start =
                RealContent.guide(school, "set-up", Device.IOS, language)
                        .step("own-start")
                        .orElseThrow();

        assertThat(html(start.trouble())).contains(way);
        assertThat(start.pictures().get(0).elements()).anyMatch(one -> one.text().equals(way));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "download", "set-up", "scan", "phone", "phone-code", "done"})
    void knows_the_wizards_pages_by_their_address(String tag) {
        assertThat(WizardStep.ofTag(tag).map(WizardStep::tag)).contains(tag);
        assertThat(Arrays.asList(WizardStep.values())).hasSize(10);
        assertThat(WizardStep.ofTag("nowhere")).isEqualTo(Optional.empty());
    }
}
