package nl.tweestap.guide;

import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the document of ROC Midden Nederland asked for, as a whole. */
class RocGuideTest {

    private final Guide iphone = roc(Device.IOS);
    private final Guide android = roc(Device.ANDROID);
    private final Guide other = roc(Device.OTHER);

    @Test
    void D2_the_same_steps_as_elsewhere_in_a_count_of_its_own() {
        assertThat(iphone.steps().map(Step::id))
                .containsExactly(
                        "open-store",
                        "install-app",
                        "first-start",
                        "skip-sign-in",
                        "open-browser",
                        "open-start-page",
                        "more-information",
                        "have-app",
                        "add-account",
                        "scan-code",
                        "approve",
                        "approved",
                        "phone-number",
                        "phone-code",
                        "phone-done");
        assertThat(step(other, "phone-number").number()).isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.text.PackedLanguages#all")
    void D4_complete_in_every_language_and_tone(Language language) {
        for (Device device : Device.values()) {
            assertThat(RealContent.guide("rocmn", "app", device, language).steps())
                    .noneMatch(Step::isFallback)
                    .noneMatch(Step::isBehind);
        }
    }

    @Test
    void D8_A3_who_has_the_app_begins_at_the_browser() {
        Guide.Answer yes = iphone.questions().get(0).answers().get(0);

        assertThat(yes.beginsAt()).isEqualTo("open-browser");
        assertThat(yes.number()).isEqualTo(5);
        assertThat(yes.skips())
                .containsExactly("open-store", "install-app", "first-start", "skip-sign-in");
        assertThat(other.questions()).isEmpty();
    }

    @Test
    void D16_the_example_code_warns_and_is_no_code_of_anybodys() {
        Step scan = step(iphone, "scan-code");

        assertThat(scan.notice().orElseThrow().kind().tag()).isEqualTo("stop");
        assertThat(line(scan.notice().orElseThrow().words())).contains("code op je eigen scherm");
        assertThat(scan.pictures().get(2).elements()).anyMatch(drawn -> drawn.code().isPresent());
    }

    @Test
    void D17_shows_what_other_phones_show() {
        assertThat(step(iphone, "scan-code").variants())
                .extracting(Variant::id)
                .contains("camera", "cannot-scan", "unlock", "other-app");
        assertThat(line(step(android, "scan-code").variants().get(0).callouts().get(0)))
                .contains("Tijdens gebruik van de app");
    }

    @Test
    void D18_B10_buttons_are_chips_with_the_words_on_the_screen() {
        for (String id : List.of("more-information", "have-app", "approved")) {
            assertThat(step(iphone, id).callouts().stream().map(Written::line))
                    .last()
                    .asString()
                    .contains(
                            "<span class=\"chip\">Volgende</span><span class=\"beside\" lang=\"en\"> ·\u00a0Next</span>");
        }
    }

    @Test
    void A2_a_phone_alone_will_do() {
        assertThat(html(iphone.prepare().orElseThrow().words().text(), "prepare"))
                .contains("alleen een telefoon", "#scan-code");
        assertThat(step(iphone, "scan-code").variants())
                .extracting(Variant::id)
                .contains("same-phone");
    }

    @Test
    void A1_A2_first_close_programs_and_take_the_phone() {
        Guide.Prepare prepare = iphone.prepare().orElseThrow();

        assertThat(line(prepare.items().get(0)))
                .contains("Sluit andere programma’s en tabbladen op je computer");
        assertThat(line(prepare.items().get(1))).contains("Pak je telefoon");
        assertThat(line(prepare.items().get(2)))
                .contains("gebruikersnaam en wachtwoord", "van school");
        assertThat(html(prepare.words().text(), "prepare")).contains("hoeft niet");
    }

    private static Guide roc(Device device) {
        return RealContent.guide("rocmn", "app", device, Language.DUTCH);
    }
}
