package nl.tweestap.guide;

import static nl.tweestap.guide.Pointed.text;
import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

/** What the document of ROC Midden Nederland asked for, element by element. */
class RocStepsTest {

    private final Guide iphone = roc(Device.IOS);
    private final Guide android = roc(Device.ANDROID);

    @Test
    void A4_A5_finds_the_app_in_the_store_of_the_phone_and_knows_it_by_its_maker() {
        assertThat(step(iphone, "open-store").title()).isEqualTo("Open de App Store");
        assertThat(step(android, "open-store").title()).isEqualTo("Open de Play Store");
        assertThat(text(step(iphone, "install-app"), 5)).isEqualTo("Microsoft Corporation");
    }

    @Test
    void A6_A7_a_phone_of_ones_own_or_from_work_with_the_icon_on_it() {
        assertThat(html(step(iphone, "install-app").introduction()))
                .contains("Zie je daarna het icoon");
        assertThat(line(iphone.prepare().orElseThrow().items().get(1))).contains("van je werk");
        assertThat(html(step(iphone, "open-store").trouble()))
                .contains("eigen telefoon liever niet gebruiken");
    }

    @Test
    void A8_A10_agrees_at_the_first_start_and_does_not_sign_in_yet() {
        Step start = step(iphone, "first-start");

        assertThat(text(start, 2)).isEqualTo("Ik ga akkoord");
        assertThat(start.notice().orElseThrow().kind().tag()).isEqualTo("stop");
        assertThat(line(start.notice().orElseThrow().words())).contains("Log hier niet in");
    }

    @Test
    void A9_the_app_is_never_to_be_removed_said_beside_its_steps_and_at_the_end() {
        assertThat(line(iphone.chapters().get(1).notice().orElseThrow().words()))
                .contains("Laat de app vanaf nu op je telefoon staan");
        assertThat(line(iphone.closing().notice().orElseThrow().words()))
                .contains("Verwijder de app niet", "nieuwe telefoon");
    }

    @Test
    void A11_skipping_is_a_step_that_not_everybody_meets() {
        Step skip = step(android, "skip-sign-in");

        assertThat(skip.isOptional()).isTrue();
        assertThat(text(skip, 1)).isEqualTo("Overslaan");
    }

    @Test
    void B1_another_browser_than_safari() {
        assertThat(html(step(iphone, "open-browser").introduction()))
                .contains("Edge of Chrome", "Safari");
        assertThat(RealContent.school("rocmn").avoidedBrowsers()).containsExactly("safari");
        assertThat(RealContent.school("rpo").avoidedBrowsers()).isEmpty();
    }

    @Test
    void B2_B3_the_start_address_with_a_password_only_if_it_asks() {
        Step start = step(iphone, "open-start-page");

        assertThat(start.title()).isEqualTo("Ga naar start.rocmn.nl");
        assertThat(html(start.introduction()))
                .contains("gebruikersnaam en wachtwoord", "als de pagina daarom vraagt");
        assertThat(line(start.callouts().get(2))).contains("gebruikersnaam", "voorbeeld");
        assertThat(html(start.trouble())).contains("Dan was je al ingelogd", "#more-information");
    }

    @Test
    void B6_C1_C2_C4_three_times_next() {
        assertThat(drawn("more-information", 0)).contains("Meer informatie vereist");
        assertThat(drawn("have-app", 0)).contains("Uw account veilig houden", "Download eerst");
        assertThat(drawn("add-account", 3)).contains("Uw account instellen", "Sta meldingen toe");
    }

    @Test
    void C5_C7_C9_plus_account_school_account_scan() {
        assertThat(line(step(iphone, "add-account").callouts().get(1))).contains("rechtsboven");
        assertThat(text(step(iphone, "add-account"), 2)).isEqualTo("Account toevoegen");
        assertThat(text(step(iphone, "add-account"), 3)).isEqualTo("Werk- of schoolaccount");
        assertThat(text(step(iphone, "scan-code"), 3)).isEqualTo("QR-code scannen");
        assertThat(html(step(iphone, "scan-code").trouble())).contains("camera");
    }

    @Test
    void C10_the_code_that_the_app_may_ask_is_the_one_of_the_phone() {
        Variant unlock = step(iphone, "scan-code").variants().get(2);

        assertThat(unlock.words().title()).contains("een code of een vingerafdruk");
        assertThat(html(unlock.words().text())).contains("je telefoon ontgrendelt", "niet meer");
        assertThat(line(step(iphone, "scan-code").callouts().get(3)))
                .as("on paper as well, where what people may see is not printed")
                .contains("Vraagt de app om een code of vingerafdruk?");
    }

    @Test
    void C13_C14_types_the_number_says_yes_and_sees_it_approved() {
        assertThat(text(step(iphone, "approve"), 1)).isEqualTo("42");
        assertThat(text(step(iphone, "approve"), 4)).isEqualTo("Ja");
        assertThat(text(step(iphone, "approved"), 1)).isEqualTo("Melding goedgekeurd");
    }

    @Test
    void P6_P7_P10_a_mobile_number_in_the_netherlands() {
        Step phone = step(iphone, "phone-number");

        assertThat(line(phone.callouts().get(0))).contains("Nederland (+31)");
        assertThat(line(phone.callouts().get(1))).contains("mobiele nummer");
        assertThat(html(phone.trouble())).contains("06", "+31");
        assertThat(drawn("phone-number", 0)).doesNotContain("Bel mij", "oproep");
        assertThat(text(phone, 4)).isEqualTo("Volgende");
    }

    @Test
    void P13_P14_C17_the_code_from_the_message_and_done() {
        assertThat(text(step(iphone, "phone-code"), 1)).isEqualTo("123456");
        assertThat(text(step(iphone, "phone-done"), 1))
                .isEqualTo("Sms geverifieerd. Uw telefoon is geregistreerd.");
        assertThat(html(step(iphone, "phone-done").trouble())).contains("Voltooid");
        assertThat(text(step(iphone, "phone-done"), 2)).isEqualTo("Gereed");
        assertThat(html(step(iphone, "phone-done").introduction()))
                .contains("waar je naartoe wilde");
    }

    private String drawn(String id, int picture) {
        return step(iphone, id).pictures().get(picture).alternative();
    }

    private static Guide roc(Device device) {
        return RealContent.guide("rocmn", "app", device, Language.DUTCH);
    }
}
