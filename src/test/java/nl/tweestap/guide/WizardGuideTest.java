package nl.tweestap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide to our own wizard, which every school has. */
class WizardGuideTest {

    @ParameterizedTest
    @ValueSource(strings = {"rpo", "rocmn", "mborijnland", "hupracloud"})
    void explains_every_page_of_the_wizard_on_a_smartphone(String slug) {
        for (Device device : List.of(Device.IOS, Device.ANDROID)) {
            Guide guide = RealContent.guide(slug, "set-up", device, Language.DUTCH);

            assertThat(guide.steps().flatMap(step -> step.wizard().stream()))
                    .containsExactlyInAnyOrder(WizardStep.values());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rpo", "rocmn", "mborijnland", "hupracloud"})
    void D2_goes_in_the_order_of_the_schools_plan(String slug) {
        List<WizardStep> order =
                RealContent.guide(slug, "set-up", Device.IOS, Language.DUTCH)
                        .steps()
                        .flatMap(step -> step.wizard().stream())
                        .toList();
        School.Method first = RealContent.school(slug).plan().get(0).method();

        boolean isAppFirst = order.indexOf(WizardStep.SCAN) < order.indexOf(WizardStep.PHONE);

        assertThat(isAppFirst).isEqualTo(first == School.Method.APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void is_complete_in_every_language_and_tone(String tag) {
        Language language = Language.ofTag(tag).orElseThrow();

        assertThat(RealContent.guide("rocmn", "set-up", Device.IOS, language).steps())
                .noneMatch(Step::isFallback);
    }

    @ParameterizedTest
    @CsvSource({"nl, QR-code scannen", "nl-formal, QR-code scannen", "en, Scan a QR code"})
    void C3_shows_an_app_of_no_particular_maker_to_who_has_another_one(String tag, String scan) {
        Language language = Language.ofTag(tag).orElseThrow();
        Guide guide = RealContent.guide("rpo", "set-up", Device.ANDROID, language);

        Step seen = guide.step("own-add-account").orElseThrow().seen("other-app");

        assertThat(seen.pictures()).hasSize(1);
        assertThat(seen.pictures().get(0).alternative()).contains(scan).doesNotContain("Microsoft");
        assertThat(seen.callouts()).hasSize(2).noneMatch(words -> words.contains("Microsoft"));
        assertThat(seen.notice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "download", "set-up", "scan", "phone", "phone-code", "done"})
    void knows_the_wizards_pages_by_their_address(String tag) {
        assertThat(WizardStep.ofTag(tag).map(WizardStep::tag)).contains(tag);
        assertThat(Arrays.asList(WizardStep.values())).hasSize(10);
        assertThat(WizardStep.ofTag("nowhere")).isEqualTo(Optional.empty());
    }
}
