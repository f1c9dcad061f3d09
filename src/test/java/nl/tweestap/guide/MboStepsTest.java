package nl.tweestap.guide;

import static nl.tweestap.guide.Pointed.text;
import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the document of mboRijnland asked for, element by element: a code by text message first. */
class MboStepsTest {

    private final Guide guide = mbo("phone", Device.IOS);
    private final Guide upgrade = mbo("app", Device.IOS);

    @Test
    void D2_six_steps_where_each_is_one_action_with_its_button() {
        assertThat(guide.steps().map(Step::id))
                .containsExactly(
                        "open-start-page",
                        "more-information",
                        "phone-number",
                        "phone-code",
                        "phone-done",
                        "sign-in-code");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.text.PackedLanguages#all")
    void D4_complete_in_every_language_and_tone(Language language) {
        for (Device device : Device.values()) {
            assertThat(RealContent.guide("mborijnland", "phone", device, language).steps())
                    .noneMatch(Step::isFallback)
                    .noneMatch(Step::isBehind);
        }
        assertThat(RealContent.guide("mborijnland", "app", Device.ANDROID, language).steps())
                .noneMatch(Step::isFallback)
                .noneMatch(Step::isBehind);
    }

    @Test
    void D6_the_landing_page_of_the_school_begins_with_this_guide() {
        assertThat(RealContent.school("mborijnland").guides().get(0).slug()).isEqualTo("phone");
        assertThat(guide.path()).startsWith("/nl/mborijnland/");
    }

    @Test
    void D7_who_has_added_a_number_before_leaves_out_adding_it() {
        Guide.Answer yes = guide.questions().get(0).answers().get(0);

        assertThat(guide.questions().get(0).words().title()).contains("telefoonnummer");
        assertThat(yes.skips())
                .containsExactly("more-information", "phone-number", "phone-code", "phone-done");
        assertThat(yes.beginsAt()).isEqualTo("sign-in-code");
        assertThat(guide.questions().get(0).before()).isEqualTo("more-information");
        assertThat(guide.questions().get(0).about()).contains(Kind.PHONE);
    }

    @Test
    void D12_the_film_is_there_and_nobody_needs_it() {
        assertThat(drawn("phone-number")).contains("Link: “Bekijk de video");
        assertThat(html(step(guide, "phone-number").trouble())).contains("Je mag het overslaan");
    }

    @Test
    void D13_D14_ends_with_the_easier_way_and_how_long_that_takes() {
        Guide.Upgrade card = guide.upgrade().orElseThrow();

        assertThat(card.minutes()).isEqualTo(5);
        assertThat(html(card.words().text())).contains("melding op je telefoon", "vingerafdruk");
        assertThat(card.button()).isEqualTo("Microsoft Authenticator instellen");
        assertThat(card.path()).isEqualTo(upgrade.path());
        assertThat(mbo("phone", Device.OTHER).upgrade()).isEmpty();
    }

    @Test
    void D14_the_easier_way_begins_where_a_text_message_still_helps() {
        assertThat(html(step(upgrade, "add-method").introduction())).contains("een code per sms");
        assertThat(upgrade.steps().map(Step::id)).endsWith("scan-code", "approve", "approved");
    }

    @Test
    void D18_B10_names_of_buttons_are_chips() {
        assertThat(line(step(guide, "phone-number").callouts().get(3)))
                .contains(
                        "<span class=\"chip\">Volgende</span><span class=\"beside\" lang=\"en\"> ·\u00a0Next</span>");
    }

    @Test
    void B4_the_user_name_of_the_school_with_an_example() {
        Step start = step(guide, "open-start-page");

        assertThat(start.title()).contains("gebruikersnaam van mboRijnland");
        assertThat(text(start, 3)).isEqualTo("n.dewit@student.mborijnland.example");
    }

    @Test
    void B6_B8_more_information_required_with_another_account() {
        assertThat(drawn("more-information")).contains("Meer informatie vereist");
        assertThat(text(step(guide, "more-information"), 2))
                .isEqualTo("Een ander account gebruiken");
    }

    @Test
    void P2_the_number_is_the_way_in_and_not_a_reserve() {
        assertThat(html(step(guide, "phone-number").introduction())).contains("krijg je de codes");
        assertThat(html(step(mbo("phone", Device.OTHER), "phone-number").introduction()))
                .contains("krijg je de codes");
    }

    @Test
    void P3_the_older_pages_are_drawn_as_they_are_at_this_school() {
        assertThat(drawn("phone-number"))
                .contains("Kop: “Aanvullende beveiligingsverificatie”", "telefonische verificatie");
        assertThat(step(guide, "phone-code").pictures().get(1).alternative())
                .contains("Kop: “Aanvullende beveiligingsverificatie”");
    }

    @Test
    void P3_D17_who_meets_the_newer_pages_chooses_that() {
        for (String id : List.of("phone-number", "phone-code", "phone-done")) {
            Variant newer = step(guide, id).variant("other-page").orElseThrow();

            assertThat(newer.picture().alternative()).contains("Kop: “Telefoon”");
            assertThat(newer.words().title()).contains("Telefoon");
        }
        assertThat(text(step(guide, "phone-code").seen("other-page"), 2)).isEqualTo("Volgende");
    }

    @Test
    void P4_P5_P6_P7_the_netherlands_and_a_mobile_number() {
        assertThat(drawn("phone-number"))
                .contains("Hoe kunnen we contact met u opnemen?", "Telefoon voor authenticatie");
        assertThat(text(step(guide, "phone-number"), 1)).isEqualTo("Nederland (+31)");
        assertThat(text(step(guide, "phone-number"), 2)).isEqualTo("06 00 00 00 00");
        assertThat(html(step(guide, "phone-number").trouble())).contains("Begint je nummer met 06");
    }

    @Test
    void P8_P10_a_code_by_text_message_after_next() {
        assertThat(text(step(guide, "phone-number"), 3))
                .isEqualTo("Code per sms-bericht verzenden");
        assertThat(text(step(guide, "phone-number"), 4)).isEqualTo("Volgende");
    }

    @Test
    void P11_P12_types_the_code_and_verifies_or_cancels() {
        assertThat(text(step(guide, "phone-code"), 2)).isEqualTo("123456");
        assertThat(text(step(guide, "phone-code"), 3)).isEqualTo("Verifiëren");
        assertThat(html(step(guide, "phone-code").trouble())).contains("Annuleren");
    }

    @Test
    void P14_C17_done() {
        assertThat(text(step(guide, "phone-done"), 1)).isEqualTo("De verificatie is voltooid.");
        assertThat(text(step(guide, "phone-done"), 2)).isEqualTo("Gereed");
    }

    @Test
    void L1_L2_L5_from_now_on_a_code_to_the_number_of_which_the_end_is_shown() {
        Step code = step(guide, "sign-in-code");

        assertThat(guide.chapters().get(1).title()).isEqualTo("Zo log je voortaan in");
        assertThat(text(code, 2)).contains("••00");
        assertThat(text(code, 4)).isEqualTo("Verifiëren");
    }

    @Test
    void L3_L4_another_way_and_an_explanation() {
        assertThat(html(step(guide, "sign-in-code").trouble()))
                .contains(
                        "Meld u op een andere manier aan", "Meer informatie", "#more-information");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.text.PackedLanguages#all")
    void says_only_what_this_school_has(Language language) {
        Guide phone = RealContent.guide("mborijnland", "phone", Device.IOS, language);
        Guide app = RealContent.guide("mborijnland", "app", Device.IOS, language);
        assertThat(html(step(phone, "phone-code").trouble()))
                .doesNotContain("Mij bellen", "Call me");
        assertThat(html(step(app, "open-store").trouble())).doesNotContain("Anders", "Other");
        assertThat(html(step(app, "have-app").introduction())).contains("#skip-sign-in");
    }

    private String drawn(String id) {
        return step(guide, id).pictures().get(0).alternative();
    }

    private static Guide mbo(String slug, Device device) {
        return RealContent.guide("mborijnland", slug, device, Language.DUTCH);
    }
}
