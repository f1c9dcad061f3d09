package nl.tweestap.guide;

import static nl.tweestap.guide.Pointed.text;
import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the document of HupraCloud asked for, element by element; it says u. */
class HupraStepsTest {

    private final Guide iphone = hupra(Device.IOS);
    private final Guide android = hupra(Device.ANDROID);

    @Test
    void D1_D2_D3_three_and_eleven_steps_on_each_kind_of_phone() {
        for (Guide guide : new Guide[] {iphone, android}) {
            assertThat(guide.chapters())
                    .extracting(chapter -> chapter.steps().size())
                    .containsExactly(3, 11);
        }
        assertThat(iphone.chapters())
                .extracting(Guide.Chapter::title)
                .containsExactly(
                        "Microsoft Authenticator installeren", "Microsoft Authenticator activeren");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.text.PackedLanguages#all")
    void D4_complete_in_every_language_and_tone(Language language) {
        for (Device device : Device.values()) {
            assertThat(RealContent.guide("hupracloud", "app", device, language).steps())
                    .noneMatch(Step::isFallback)
                    .noneMatch(Step::isBehind);
        }
    }

    @Test
    void D4_the_school_says_u() {
        assertThat(RealContent.school("hupracloud").languages().own())
                .isEqualTo(Language.FORMAL_DUTCH);
        assertThat(html(iphone.introduction())).contains("Eerst zet u de app op uw iPhone");
    }

    @Test
    void D5_C12_english_in_the_app_beside_dutch_on_the_web_and_approve_is_the_old_version() {
        Variant old = step(iphone, "approve").variants().get(0);

        assertThat(line(old.callouts().get(0)))
                .contains("Goedkeuren</span><span class=\"beside\" lang=\"en\"> ·\u00a0Approve");
        assertThat(html(old.words().text())).contains("oude versie");
    }

    @Test
    void D8_A3_who_has_the_app_begins_with_the_second_chapter() {
        Guide.Answer yes = iphone.questions().get(0).answers().get(0);

        assertThat(yes.beginsAt()).isEqualTo("open-start-page");
        assertThat(yes.skips()).containsExactly("open-store", "install-app", "check-app");
    }

    @Test
    void D9_C2_A12_back_to_installing_or_straight_to_the_download() {
        Step have = step(iphone, "have-app");

        assertThat(html(have.introduction(), "have-app")).contains("#install-app-from-have-app");
        assertThat(text(have, 1)).isEqualTo("Nu downloaden");
        assertThat(have.pictures().get(0).alternative()).contains("Download eerst de app");
    }

    @Test
    void D10_L6_next_time_one_approves_on_the_phone() {
        assertThat(html(iphone.closing().text(), "closing"))
                .contains("De volgende keer keurt u", "#approve");
    }

    @Test
    void D15_numbers_in_the_picture_are_numbers_in_the_text() {
        Step phone = step(iphone, "phone-number");

        assertThat(phone.callouts()).hasSize(4);
        assertThat(phone.pictures().get(0).alternative())
                .contains(
                        "Nummer 1:",
                        "Nummer 2, om uw eigen gegevens te typen:",
                        "Nummer 3:",
                        "Nummer 4:");
    }

    @Test
    void A4_A5_A6_store_app_and_a_look_whether_it_is_there() {
        assertThat(step(iphone, "open-store").title()).isEqualTo("Open de App Store");
        assertThat(html(step(iphone, "install-app").introduction())).contains("Zoek in de ");
        assertThat(text(step(iphone, "check-app"), 1)).isEqualTo("Authenticator");
        assertThat(step(iphone, "check-app").notice().orElseThrow().kind().tag()).isEqualTo("done");
    }

    @Test
    void B2_B4_the_start_address_and_the_account_of_the_mail() {
        Step start = step(iphone, "open-start-page");

        assertThat(start.title()).isEqualTo("Ga naar aka.ms/mfasetup");
        assertThat(html(start.introduction()))
                .contains("uw Microsoft 365-mail", "soms anders dan bij HupraCloud");
        assertThat(start.pictures().get(1).alternative())
                .contains("n.dewit@uw-organisatie.example")
                .doesNotContain("@hupracloud");
    }

    @Test
    void B5_each_control_of_the_sign_in_page_is_explained() {
        assertThat(html(step(iphone, "open-start-page").trouble()))
                .contains("Hebt u geen toegang", "Aanmeldingsopties", "Geen account? Maak er een!");
    }

    @Test
    void B6_B7_B8_B9_B10_the_notice_its_absence_another_account_and_why() {
        Step more = step(iphone, "more-information");

        assertThat(more.pictures().get(0).alternative())
                .contains("Meer informatie vereist", "Link: “Meer informatie”");
        assertThat(text(more, 2)).isEqualTo("Een ander account gebruiken");
        assertThat(text(more, 3)).isEqualTo("Volgende");
        assertThat(html(more.trouble())).contains("waarom");
    }

    @Test
    void C1_C4_the_frame_of_the_wizard_and_notifications() {
        assertThat(step(iphone, "add-account").pictures().get(3).alternative())
                .contains("Uw account veilig houden", "Sta meldingen toe");
        assertThat(
                        line(
                                step(iphone, "add-account")
                                        .variant("notifications")
                                        .orElseThrow()
                                        .callouts()
                                        .get(0)))
                .contains("Sta toe");
    }

    @Test
    void C3_another_authenticator_app_scans_and_gives_six_digits() {
        assertThat(html(step(iphone, "have-app").trouble()))
                .contains("Ik wil een andere verificatie-app gebruiken");
        assertThat(line(variant("other-app").callouts().get(0))).contains("zes cijfers");
    }

    @Test
    void C6_three_kinds_of_account_and_sign_in_or_scan() {
        assertThat(step(iphone, "add-account").pictures().get(2).alternative())
                .contains("Persoonlijk account", "Werk- of schoolaccount", "(Google, Facebook");
        assertThat(step(iphone, "scan-code").pictures().get(1).alternative()).contains("Aanmelden");
        assertThat(html(step(iphone, "scan-code").trouble())).contains("Koos u");
    }

    @Test
    void C7_C8_scans_the_code_or_types_it() {
        assertThat(text(step(iphone, "scan-code"), 2))
                .isEqualTo("Kan de afbeelding niet worden gescand?");
        assertThat(html(variant("cannot-scan").words().text())).contains("handmatig");
        assertThat(variant("cannot-scan").picture().alternative()).contains("123 456 789");
    }

    @Test
    void C11_C14_a_trial_notification_and_its_approval() {
        assertThat(html(step(iphone, "approve").introduction())).contains("om de app te testen");
        assertThat(text(step(iphone, "approved"), 1)).isEqualTo("Melding goedgekeurd");
    }

    @Test
    void C15_C16_C17_success_with_the_default_method_that_can_be_changed() {
        Step done = step(iphone, "app-done");

        assertThat(done.pictures().get(0).alternative()).contains("Voltooid");
        assertThat(done.pictures().get(0).alternative()).contains("Standaardaanmeldmethode:");
        assertThat(text(done, 1)).isEqualTo("Microsoft Authenticator");
        assertThat(html(done.trouble()))
                .contains("mysignins<wbr>.microsoft<wbr>.com/<wbr>security-info");
        assertThat(text(done, 2)).isEqualTo("Gereed");
    }

    private Variant variant(String id) {
        return step(iphone, "scan-code").variants().stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Guide hupra(Device device) {
        return RealContent.guide("hupracloud", "app", device, Language.FORMAL_DUTCH);
    }
}
