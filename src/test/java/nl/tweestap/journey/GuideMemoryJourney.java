package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;

/** What a browser with scripts keeps for its reader; the guide works without. */
class GuideMemoryJourney {

    private static final String IPHONE = "/nl/rpo/guides/app/ios";
    private static final String ANDROID = "/nl/rpo/guides/app/android";

    private static final String PREPARED = "/nl/rocmn/guides/app/ios";

    @Test
    void D8_A3_the_question_jumps_and_remembers() {
        try (Visit visit = Browser.desktop()) {
            visit.go(IPHONE);
            visit.click("text=Ja, begin bij stap 3");
            visit.awaitPath(IPHONE + "/open-start-page");

            visit.go(ANDROID);

            visit.page().waitForURL("**" + ANDROID + "?installed=yes");
            assertThat(visit.find("#install-app").isVisible()).isFalse();
        }
    }

    @Test
    void D5_D1_remembers_the_language_of_the_phone_until_it_is_unknown_again() {
        try (Visit visit = Browser.desktop()) {
            visit.go(IPHONE + "?phone=nl");
            visit.click("#switch-phone + .segments >> text=English");
            visit.page().waitForURL("**?phone=en");
            visit.go(ANDROID + "/approve");
            visit.page().waitForURL("**/approve?phone=en");
            assertThat(visit.find("#approve .callouts .chip").innerText()).isEqualTo("Yes");

            visit.click("#switch-phone + .segments >> text=Weet ik niet");
            visit.page().waitForURL("**/approve");

            visit.go(ANDROID);
            assertThat(visit.page().url()).endsWith(ANDROID);
        }
    }

    @Test
    void ticks_made_by_hand_stay_in_the_browser_and_are_counted_by_chapter() {
        try (Visit visit = Browser.phone()) {
            visit.go(IPHONE);
            visit.find("#open-store .tick input").check();
            visit.find("#approve .tick input").check();
            assertThat(visit.find(".progress [data-done]").innerText())
                    .isEqualTo("2 van de 13 stappen klaar");

            visit.go(IPHONE);

            assertThat(visit.find("#approve .tick input").isChecked()).isTrue();
            assertThat(visit.find(".chapter").first().innerText())
                    .contains(" · 1 van de 2 stappen klaar");
            visit.go(ANDROID);
            assertThat(visit.find("#approve .tick input").isChecked()).isFalse();
        }
    }

    @Test
    void steps_that_an_answer_skips_are_not_counted_so_all_can_be_done() {
        try (Visit visit = Browser.phone()) {
            visit.go(IPHONE + "?installed=yes");
            for (var box : visit.find(".step:not(details .step) .tick input").all()) {
                box.check();
            }
            assertThat(visit.find(".progress [data-done]").innerText())
                    .isEqualTo("11 van de 11 stappen klaar");
        }
    }

    @Test
    void what_was_prepared_stays_ticked_and_is_no_step_that_was_done() {
        try (Visit visit = Browser.phone()) {
            visit.go(PREPARED);
            visit.find(".prepare input").nth(1).check();

            visit.go(PREPARED);

            assertThat(visit.find(".prepare input").nth(0).isChecked()).isFalse();
            assertThat(visit.find(".prepare input").nth(1).isChecked()).isTrue();
            assertThat(visit.find(".progress [data-done]").isVisible()).isFalse();
        }
    }

    @Test
    void without_scripts_nothing_is_offered_that_does_not_work() {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go(IPHONE);

            assertThat(visit.find(".tick >> visible=true").count()).isZero();
            assertThat(visit.find("#approve .seen").isVisible()).isTrue();
        }
    }
}
