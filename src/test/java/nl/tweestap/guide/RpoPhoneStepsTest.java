package nl.tweestap.guide;

import static nl.tweestap.guide.Pointed.text;
import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.rpo;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What RPO's own documents asked for: the telephone, and signing in later. */
class RpoPhoneStepsTest {

    private final Guide iphone = rpo(Device.IOS);
    private final Guide android = rpo(Device.ANDROID);
    private final Guide other = rpo(Device.OTHER);

    @Test
    void P1_the_number_is_a_reserve_and_without_a_smartphone_the_way() {
        assertThat(html(step(iphone, "phone-number").introduction()))
                .contains("als de app een keer niet werkt");
        assertThat(html(step(other, "phone-number").introduction()))
                .contains("krijg je op dit nummer");
    }

    @Test
    void P4_P5_P6_P10_a_number_with_its_kind_and_country() {
        Step phone = step(android, "phone-number");

        assertThat(phone.pictures().get(0).alternative())
                .contains("Kop: “Telefoon”", "Welk telefoonnummer wilt u gebruiken?");
        assertThat(older(phone).picture().alternative())
                .contains("Hoe kunnen we contact met u opnemen?", "Telefoon voor authenticatie");
        assertThat(text(phone, 1)).isEqualTo("Nederland (+31)");
        assertThat(text(phone, 2)).isEqualTo("06 00 00 00 00");
        assertThat(text(phone, 4)).isEqualTo("Volgende");
    }

    @Test
    void P8_P9_by_text_message_or_call() {
        Step phone = step(iphone, "phone-number");

        assertThat(text(phone, 3)).isEqualTo("Een code ontvangen");
        assertThat(line(phone.callouts().get(2))).contains("Bel mij");
        assertThat(text(phone.seen("other-page"), 3)).isEqualTo("Code per sms-bericht verzenden");
    }

    @Test
    void P11_P12_types_the_code_and_verifies_or_cancels() {
        Step code = step(iphone, "phone-code");

        assertThat(text(code, 1)).isEqualTo("123456");
        assertThat(text(code, 3)).isEqualTo("Volgende");
        assertThat(html(code.trouble()))
                .contains("Code opnieuw verzenden", "Vorige", "niet bewaard", "het hekje (#)");
        assertThat(text(code.seen("other-page"), 2)).isEqualTo("Verifiëren");
        assertThat(html(older(code).words().text())).contains("Annuleren");
    }

    @Test
    void P14_the_verification_is_complete() {
        Step done = step(iphone, "phone-done");

        assertThat(text(done, 1)).isEqualTo("Sms geverifieerd. Uw telefoon is geregistreerd.");
        assertThat(text(done, 2)).isEqualTo("Gereed");
        assertThat(text(done.seen("other-page"), 1)).isEqualTo("De verificatie is voltooid.");
    }

    @Test
    void L6_the_next_sign_in_is_approved_on_the_phone() {
        assertThat(html(iphone.closing().text(), "closing"))
                .contains("een getal, en dat typ je in de app");
    }

    /** What who meets the page that went before chooses. */
    private static Variant older(Step step) {
        return step.variant("other-page").orElseThrow();
    }
}
