package nl.tweestap.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Value;
import nl.tweestap.guide.Where;
import nl.tweestap.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a picture says to who does not read its words. */
class PictureShapeTest {

    private static final Picture.Drawn TEXT =
            new Picture.Drawn(
                    "text",
                    "",
                    "x",
                    "",
                    "",
                    false,
                    0,
                    Pointing.LOOK,
                    Optional.empty(),
                    Value.AS_SHOWN);

    private final PictureHtml html = new PictureHtml("/assets/icons.svg?v=1#icon-", Language.DUTCH);

    @Test
    void an_address_to_type_has_a_key_and_stands_on_a_page_that_is_still_empty() {
        Picture picture =
                new Picture(
                        Where.COMPUTER,
                        "browser",
                        false,
                        "a.example",
                        1,
                        Pointing.TYPE,
                        List.of(),
                        "",
                        "Een adres.");
        Element drawn = Jsoup.parseBodyFragment(html.of(picture)).body();

        assertThat(drawn.select(".url.type > .callout.type")).hasSize(1);
        assertThat(drawn.select(".screen.blank")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPUTER, browser, laptop",
        "PHONE, browser, in-hand",
        "PHONE, ios, handheld",
        "PHONE, android, handheld"
    })
    void a_screen_shows_what_it_is_a_screen_of(Where where, String frame, String shape) {
        Picture picture =
                new Picture(where, frame, false, "", 0, Pointing.LOOK, List.of(TEXT), "", "x");

        assertThat(Jsoup.parseBodyFragment(html.of(picture)).select(".picture." + shape))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ANY_PHONE, ios", "DESK, desk"})
    void where_to_call_and_to_come_is_no_example(Where where, String frame) {
        Picture picture =
                new Picture(where, frame, false, "", 0, Pointing.LOOK, List.of(TEXT), "", "x");

        assertThat(Jsoup.parseBodyFragment(html.of(picture)).select(".sample")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"call, calls", "counter, desk", "success, done"})
    void a_large_mark_stands_above_its_words(String kind, String mark) {
        Picture.Drawn large =
                new Picture.Drawn(
                        kind,
                        "x",
                        "088 000 00 01",
                        "",
                        "",
                        false,
                        0,
                        Pointing.DO,
                        Optional.empty(),
                        Value.AS_SHOWN);
        Element drawn = Jsoup.parseBodyFragment(html.inside(large)).body();

        assertThat(drawn.select("> .icon:first-child use").attr("href")).endsWith("#icon-" + mark);
        assertThat(drawn.text()).isEqualTo("088 000 00 01");
    }

    @ParameterizedTest
    @CsvSource({
        "DO, do",
        "TYPE, type",
        "ONLY_IF, only-if",
        "WITH_APP, do",
        "WITHOUT_APP, only-if",
        "LOOK, look"
    })
    void what_a_callout_asks_gives_it_and_what_it_points_at_a_shape(Pointing asked, String shape) {
        Picture.Drawn link =
                new Picture.Drawn(
                        "link",
                        "",
                        "Meer",
                        "",
                        "",
                        false,
                        2,
                        asked,
                        Optional.empty(),
                        Value.AS_SHOWN);

        assertThat(draw(link).select(".on-link.pointed." + shape + " > .callout." + shape))
                .hasSize(1);
    }

    @Test
    void the_address_is_there_to_be_looked_at() {
        Picture picture =
                new Picture(
                        Where.COMPUTER,
                        "browser",
                        false,
                        "a.example",
                        1,
                        Pointing.LOOK,
                        List.of(),
                        "",
                        "Een adres.");

        Element drawn = Jsoup.parseBodyFragment(html.of(picture)).body();
        assertThat(drawn.select(".url.look > .callout.look")).hasSize(1);
        assertThat(drawn.select(".url > svg > use[href$=#icon-done]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"WITH_APP, app-there", "WITHOUT_APP, app-missing"})
    void a_condition_about_the_app_shows_the_app(Pointing asked, String icon) {
        Picture.Drawn link = drawn("link", "Meer", 2, asked, Value.AS_SHOWN);

        assertThat(draw(link).select(".callout use").attr("href")).endsWith("#icon-" + icon);
        assertThat(draw(link).select(".callout").text()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"MADE_UP, made-up", "CARRIED, carried"})
    void what_each_reader_has_another_of_looks_like_that(Value value, String look) {
        assertThat(draw(drawn("field", "42", 0, Pointing.TYPE, value)).select("." + look).text())
                .isEqualTo("42");
        assertThat(
                        draw(drawn("field", "42", 0, Pointing.TYPE, Value.AS_SHOWN))
                                .select(".made-up, .carried"))
                .isEmpty();
    }

    private static Picture.Drawn drawn(
            String kind, String text, int callout, Pointing asked, Value value) {
        return new Picture.Drawn(
                kind, "", text, "", "", false, callout, asked, Optional.empty(), value);
    }

    private Element draw(Picture.Drawn drawn) {
        Picture picture =
                new Picture(
                        Where.COMPUTER,
                        "browser",
                        false,
                        "a.example",
                        0,
                        Pointing.LOOK,
                        List.of(drawn),
                        "",
                        "x");
        return Jsoup.parseBodyFragment(html.of(picture)).body().child(0);
    }
}
