package nl.tweestap.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.ExampleCode;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Value;
import nl.tweestap.guide.Where;
import nl.tweestap.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHtmlTest {
    private static final String ATTACK = "<script>alert(1)</script>\" onload='x' &";

    private final PictureHtml html = new PictureHtml("/assets/icons.svg?v=1#icon-", Language.DUTCH);

    @Test
    void is_one_image_with_words_in_which_nothing_can_be_clicked() {
        Element picture = draw(element("button", "Volgende", 1), element("link", "Meer", 0));

        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.attr("aria-label")).isEqualTo("Een knop.");
        assertThat(picture.select("a, button, input, [tabindex]")).isEmpty();
    }

    @Test
    void D15_puts_the_number_at_what_is_pointed_at() {
        Element picture = draw(element("text", "Tekst", 0), element("button", "Volgende", 3));

        assertThat(picture.select(".pointed")).hasSize(1);
        assertThat(picture.select(".on-button.pointed > .callout").text()).isEqualTo("3");
        assertThat(picture.select(".on-text .callout")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"browser", "ios", "android", "message", "paper"})
    void D16_every_screen_is_marked_as_an_example(String frame) {
        Picture picture =
                new Picture(
                        Where.PHONE,
                        frame,
                        false,
                        "",
                        0,
                        Pointing.LOOK,
                        List.of(element("code", "1", 0)),
                        "",
                        "x");

        assertThat(Jsoup.parseBodyFragment(html.of(picture)).select(".picture > .sample").text())
                .isEqualTo("VOORBEELD");
    }

    @Test
    void apps_on_a_first_screen_and_tabs_of_an_app_stand_in_rows_of_their_own() {
        Element picture =
                draw(
                        element("tile", "Camera", 0),
                        element("tile", "Klok", 0),
                        element("tab", "Apps", 0),
                        element("tab", "Zoek", 0));

        assertThat(picture.select(".screen > .tiles > .on-tile")).hasSize(2);
        assertThat(picture.select(".screen > .tabs > .on-tab")).hasSize(2);
    }

    @Test
    void breaks_a_long_address_before_its_dots_and_not_within_a_name() {
        Element picture = draw(element("field", "n.dewit@student.mborijnland.example", 0));

        assertThat(picture.select(".on-field").html())
                .contains("n<wbr>.dewit<wbr>@student<wbr>.mborijnland<wbr>.example");
        assertThat(draw(element("text", "n.dewit@rpo.example", 0)).select("wbr")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"choice", "select", "radio", "app", "success", "note", "field"})
    void a_second_line_is_drawn_on_whatever_has_one(String kind) {
        Element picture = draw(detailed(kind, "Telefoon", "+31 6"));

        assertThat(picture.select(".on-" + kind).text()).isEqualTo("Telefoon +31 6");
    }

    @Test
    void puts_buttons_that_follow_each_other_side_by_side() {
        Element picture =
                draw(
                        element("text", "Tekst", 0),
                        element("secondary", "Vorige", 0),
                        element("button", "Volgende", 0),
                        element("link", "Meer", 0));

        assertThat(picture.select(".screen > .buttons")).hasSize(1);
        assertThat(picture.select(".buttons > *")).hasSize(2);
        assertThat(picture.select(".screen > *")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"browser", "ios", "android", "message"})
    void escapes_whatever_stands_on_the_screen(String frame) {
        Picture picture =
                new Picture(
                        Where.PHONE,
                        frame,
                        false,
                        ATTACK,
                        1,
                        Pointing.LOOK,
                        List.of(
                                element("heading", ATTACK, 0),
                                element("choice", ATTACK, 0),
                                detailed("note", ATTACK, ATTACK)),
                        "",
                        ATTACK);

        Element drawn = Jsoup.parseBodyFragment(html.of(picture)).body();

        assertThat(drawn.select("script, [onload]")).isEmpty();
        assertThat(drawn.select("[role=img]").attr("aria-label")).isEqualTo(ATTACK);
        assertThat(drawn.select(".on-heading").text()).isEqualTo(ATTACK.strip());
    }

    @Test
    void D16_the_example_code_is_inert_and_has_its_banner_below_it() {
        ExampleCode code = new ExampleCode("https://tweestap.example/nl/rpo/example");
        Element picture =
                draw(
                        new Picture.Drawn(
                                "qr",
                                "",
                                "",
                                "",
                                "",
                                false,
                                0,
                                Pointing.DO,
                                Optional.of(code),
                                Value.AS_SHOWN));

        assertThat(picture.select(".example em").text()).isEqualTo("VOORBEELD");
        assertThat(picture.select(".example img").attr("src"))
                .startsWith("/assets/examples/nl/rpo.svg?v=");
        assertThat(picture.select(".example img").attr("alt")).isEmpty();
    }

    private Element draw(Picture.Drawn... elements) {
        Picture picture =
                new Picture(
                        Where.COMPUTER,
                        "browser",
                        false,
                        "a.example",
                        0,
                        Pointing.LOOK,
                        List.of(elements),
                        "",
                        "Een knop.");
        return Jsoup.parseBodyFragment(html.of(picture)).body().child(0);
    }

    private static Picture.Drawn element(String kind, String text, int callout) {
        return new Picture.Drawn(
                kind,
                "",
                text,
                "",
                "lock",
                false,
                callout,
                Pointing.DO,
                Optional.empty(),
                Value.AS_SHOWN);
    }

    private static Picture.Drawn detailed(String kind, String text, String detail) {
        return new Picture.Drawn(
                kind,
                "",
                text,
                detail,
                "",
                false,
                0,
                Pointing.DO,
                Optional.empty(),
                Value.AS_SHOWN);
    }
}
