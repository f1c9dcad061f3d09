package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Objects;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Paper;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.QrReader;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide on paper: printed by the browser, read from the sheets. */
class HandoutJourney {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";

    private static final int MOST_SHEETS = 5;

    @Test
    void prints_every_step_with_its_number_its_callouts_and_its_full_address_on_a4() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE);
            List<?> ids =
                    (List<?>)
                            visit.page()
                                    .evaluate(
                                            "[...document.querySelectorAll('.step')].map(s => s.id)");
            Paper paper = new Paper(visit, "guide");
            String text = squeezed(String.join(" ", paper.sheets()));

            assertThat(paper.size()).contains("A4");
            assertThat(paper.sheets()).hasSizeLessThanOrEqualTo(MOST_SHEETS);
            assertThat(ids).hasSizeGreaterThan(10);
            for (Object id : ids) {
                assertThat(text).contains(squeezed(Portal.shared().address() + GUIDE + "/" + id));
            }
            assertThat(text).contains(squeezed("088 000 00 01"), squeezed("AppStore"));
        }
    }

    @Test
    void prints_no_navigation_no_buttons_and_nothing_of_the_demo() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE);
            String text = String.join(" ", new Paper(visit, "plain").sheets());

            assertThat(text)
                    .doesNotContain(
                            Say.words("guide.page.device") + " ",
                            Say.words("guide.page.print"),
                            Say.words("guide.page.see"),
                            Say.words("guide.page.link"),
                            Say.words("shell.trouble.title") + "\n",
                            Say.words("shell.demo.word"));
        }
    }

    @Test
    void a_question_on_paper_says_where_each_answer_goes_on() {
        try (Visit visit = Browser.desktop()) {
            visit.go("/nl/mborijnland/guides/phone/other");
            String text = squeezed(String.join(" ", new Paper(visit, "question").sheets()));

            assertThat(text).contains("Ja,gadoorbijstap6", "Nee,gadoorbijstap2");
        }
    }

    /** Guides that fill their sheets; a step goes to the next one only when it does not fit. */
    @ParameterizedTest
    @CsvSource({
        "/nl/mborijnland/guides/phone/ios, 2",
        "/nl/mborijnland/guides/phone/android, 2",
        "/nl/mborijnland/guides/app/ios, 4",
        "/nl/rocmn/guides/app/ios, 5",
        "/nl/rpo/guides/app/android, 5",
        "/nl-formal/hupracloud/guides/app/ios, 5"
    })
    void takes_no_sheet_more_than_it_fills(String guide, int sheets) {
        try (Visit visit = Browser.desktop()) {
            visit.go(guide);

            assertThat(new Paper(visit, "sheets").sheets()).hasSizeLessThanOrEqualTo(sheets);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo/guides/app/ios", "/nl/mborijnland/guides/phone/ios"})
    void the_address_beside_the_code_breaks_after_a_slash_only(String guide) {
        try (Visit visit = Browser.desktop()) {
            visit.go(guide);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            Object lines =
                    visit.find(".handout bdi")
                            .first()
                            .evaluate(
                                    "one => [...one.childNodes].filter(part => part.nodeType === 3"
                                            + " && part.data.trim()).map(part => { const range ="
                                            + " document.createRange(); range.selectNodeContents(part);"
                                            + " return range.getClientRects().length; })");

            assertThat(lines).asInstanceOf(LIST).hasSizeGreaterThan(5).containsOnly(1);
        }
    }

    @Test
    void the_code_on_paper_leads_to_this_guide() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE + "/approve");
            Paper paper = new Paper(visit, "code");

            assertThat(QrReader.read(paper.codeCorner()))
                    .contains(Portal.shared().address() + GUIDE);
        }
    }

    /** What stands at the top and at the bottom of a step stands on one sheet. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/rpo/guides/app/ios",
                "/nl/rpo/guides/app/android",
                "/en/rpo/guides/set-up/ios"
            })
    void cuts_no_step_and_no_picture_in_two(String guide) {
        try (Visit visit = Browser.desktop()) {
            visit.go(guide);
            List<?> steps =
                    (List<?>)
                            visit.page()
                                    .evaluate(
                                            "[...document.querySelectorAll('.step')].map(s => "
                                                    + "[s.querySelector('h3').textContent,"
                                                    + " s.querySelector('.printed').textContent,"
                                                    + " ...[...s.querySelectorAll('.stage figure')]"
                                                    + ".map(f => f.querySelector('.sample').textContent)])");
            List<String> sheets =
                    new Paper(visit, "whole")
                            .sheets().stream().map(HandoutJourney::squeezed).toList();

            for (Object step : steps) {
                List<String> words =
                        ((List<?>) step)
                                .stream().map(word -> squeezed(String.valueOf(word))).toList();
                assertThat(sheets)
                        .as("one sheet with all of %s", words)
                        .anyMatch(sheet -> words.stream().allMatch(sheet::contains));
            }
        }
    }

    @Test
    void is_as_light_when_the_screen_is_dark() {
        try (Visit light = Browser.desktop();
                Visit dark = Browser.open(Portal.shared(), Screen.DESKTOP, ColorScheme.DARK)) {
            light.go(GUIDE);
            dark.go(GUIDE);

            double inLight = ink(new Paper(light, "light").picture(2));
            assertThat(inLight).isBetween(0.005, 0.15);
            assertThat(ink(new Paper(dark, "dark").picture(2))).isBetween(0.005, inLight * 1.1);
        }
    }

    /** How much of the sheet is not white, from 0 to 1. */
    private static double ink(byte[] sheet) {
        java.awt.image.BufferedImage image = QrReader.image(sheet);
        long sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += 255 - (image.getRGB(x, y) & 0xff);
            }
        }
        return sum / 255.0 / image.getHeight() / image.getWidth();
    }

    /** Without spaces and line breaks, which paper puts where it likes. */
    private static String squeezed(String text) {
        return Objects.requireNonNull(text).replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }
}
