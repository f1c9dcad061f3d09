package nl.tweestap.guide;

import static nl.tweestap.guide.Pointed.text;
import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

/** What the document of HupraCloud asked for about the telephone number in reserve. */
class HupraPhoneStepsTest {

    private final Guide guide =
            RealContent.guide("hupracloud", "app", Device.IOS, Language.FORMAL_DUTCH);

    @Test
    void P1_the_number_is_a_reserve() {
        assertThat(html(step(guide, "phone-number").introduction()))
                .contains("als de app een keer niet werkt");
    }

    @Test
    void P4_P5_P6_P10_the_kind_of_telephone_its_country_and_next() {
        Step phone = step(guide, "phone-number");

        assertThat(phone.pictures().get(0).alternative())
                .contains("Kop: “Telefoon”", "Welk telefoonnummer wilt u gebruiken?");
        assertThat(older(phone).picture().alternative())
                .contains("Hoe kunnen we contact met u opnemen?", "Telefoon voor authenticatie");
        assertThat(html(older(phone).words().text())).contains("Telefoon voor authenticatie");
        assertThat(html(phone.trouble())).contains("Staat uw land");
        assertThat(text(phone, 1)).isEqualTo("Nederland (+31)");
        assertThat(text(phone, 2)).isEqualTo("06 00 00 00 00");
        assertThat(text(phone, 4)).isEqualTo("Volgende");
    }

    @Test
    void P8_P9_a_text_message_or_a_call() {
        Step phone = step(guide, "phone-number");

        assertThat(text(phone, 3)).isEqualTo("Een code ontvangen");
        assertThat(line(phone.callouts().get(2))).contains("Bel mij");
        assertThat(text(phone.seen("other-page"), 3)).isEqualTo("Code per sms-bericht verzenden");
    }

    @Test
    void P11_P12_the_code_to_verify_or_to_cancel() {
        Step code = step(guide, "phone-code");

        assertThat(code.pictures().get(1).alternative())
                .contains("een code van 6 cijfers verzonden", "Vorige", "Code opnieuw verzenden");
        assertThat(older(code).picture().alternative())
                .contains("We hebben een sms-bericht verzonden", "Annuleren", "Verifiëren");
        assertThat(text(code, 3)).isEqualTo("Volgende");
    }

    @Test
    void P14_the_verification_is_complete() {
        Step done = step(guide, "phone-done");

        assertThat(text(done, 1)).isEqualTo("Sms geverifieerd. Uw telefoon is geregistreerd.");
        assertThat(text(done, 2)).isEqualTo("Gereed");
        assertThat(text(done.seen("other-page"), 1)).isEqualTo("De verificatie is voltooid.");
    }

    /** What who meets the page that went before chooses. */
    private static Variant older(Step step) {
        return step.variant("other-page").orElseThrow();
    }
}
