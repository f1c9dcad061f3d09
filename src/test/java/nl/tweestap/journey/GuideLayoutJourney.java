package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Objects;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where in a guide, on the narrowest screen and beside a list of steps. */
class GuideLayoutJourney {

    private static BoundingBox box(Visit visit, String selector) {
        return Objects.requireNonNull(visit.find(selector).first().boundingBox());
    }

    /** A name in a frame of its own would push what follows to a line with nothing but a stop. */
    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo/guides/app/ios", "/en/mborijnland/guides/app/ios"})
    void the_full_stop_after_a_buttons_name_never_begins_a_line(String guide) {
        try (Visit visit = Browser.open(Screen.NARROW)) {
            visit.go(guide);

            Object lines =
                    visit.page()
                            .evaluate(
                                    """
                                    [...document.querySelectorAll('.step .words .chip, .beside')]
                                      .filter(chip => /^[.,]/.test(chip.nextSibling?.data ?? ''))
                                      .map(chip => {
                                        const stop = document.createRange();
                                        stop.setStart(chip.nextSibling, 0);
                                        stop.setEnd(chip.nextSibling, 1);
                                        const name = [...chip.getClientRects()].at(-1);
                                        return stop.getBoundingClientRect().top < name.bottom;
                                      })""");

            assertThat(lines).asInstanceOf(LIST).hasSizeGreaterThan(5).containsOnly(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo/guides/app/ios", "/en/rpo/guides/set-up/android"})
    void yes_and_no_stand_beside_their_question_at_320_pixels(String guide) {
        try (Visit visit = Browser.open(Screen.NARROW)) {
            visit.go(guide);
            String form = ".step form ";

            double question = box(visit, form + "span").y;
            assertThat(box(visit, form + "a").y).isEqualTo(box(visit, form + "button").y);
            assertThat(box(visit, form + "a").y).isLessThan(question + 1);
        }
    }

    @Test
    void the_whole_list_of_steps_is_in_sight_with_what_is_done() {
        try (Visit visit = Browser.desktop()) {
            visit.page().setViewportSize(1280, 720);
            visit.go("/nl/rpo/guides/app/ios");
            visit.find("#open-store .tick input").check();
            visit.page().evaluate("() => scrollTo(0, 1500)");

            BoundingBox last = box(visit, ".progress li >> nth=-1");
            assertThat(visit.find(".progress [data-done]").innerText())
                    .isEqualTo("1 van de 13 stappen klaar");
            assertThat(last.y + last.height).isLessThan(720);
        }
    }

    @Test
    void on_a_phone_step_1_begins_within_two_screens_and_the_steps_have_titles() {
        try (Visit visit = Browser.phone()) {
            visit.go("/nl/rpo/guides/app/ios");

            assertThat(box(visit, "article.step").y).isLessThan(2 * 844);
            visit.click(".contents summary");
            assertThat(visit.find(".contents li").first().innerText()).contains("App Store");
        }
    }

    @Test
    void the_coming_sign_in_is_on_paper_in_pictures_with_arrows_between_them() {
        try (Visit visit = Browser.desktop()) {
            visit.go("/nl/rpo/guides/app/ios");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.find(".strip .picture:visible").count()).isEqualTo(4);
            assertThat(visit.find(".strip .go:visible").count()).isEqualTo(3);
        }
    }

    @Test
    void on_a_phone_the_picture_follows_the_words_about_it() {
        try (Visit visit = Browser.phone()) {
            visit.go("/nl/rpo/guides/app/ios");

            BoundingBox list = box(visit, "#install-app .callouts");
            double between = box(visit, "#install-app .stage").y - list.y - list.height;
            assertThat(between).isBetween(0.0, 60.0);
        }
    }

    @Test
    void a_guess_of_the_device_leaves_the_tools_on_the_line_of_the_switches() {
        try (Visit visit = Browser.desktop()) {
            visit.go("/nl/rpo/guides/set-up");

            assertThat(visit.find("#switch-device").innerText()).contains("niet welk apparaat");
            List<Double> ends =
                    visit.find(".switches.row").first().locator("> *").all().stream()
                            .map(one -> Objects.requireNonNull(one.boundingBox()))
                            .map(one -> (double) Math.round(one.y + one.height))
                            .distinct()
                            .toList();
            assertThat(ends).hasSize(1);
        }
    }
}
