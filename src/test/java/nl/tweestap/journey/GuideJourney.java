package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading a guide, on any screen, with and without scripts. */
class GuideJourney {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";

    @Test
    void D1_shows_the_guess_and_switches_with_one_tap() {
        try (Visit visit = Browser.phone()) {
            visit.go("/nl/rpo/guides/app");
            assertThat(visit.find("#switch-device").innerText())
                    .contains("Je hebt waarschijnlijk: Android");

            visit.click(".segments a:has-text('iPhone')");

            visit.awaitPath("/nl/rpo/guides/app/ios");
            assertThat(visit.find("h1").innerText()).contains("iPhone");
        }
    }

    @Test
    void D2_the_address_of_a_step_brings_the_reader_and_the_focus_there() {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go(GUIDE + "/scan-code");

            visit.find("#title-scan-code:focus").waitFor();
            assertThat(visit.find("#title-scan-code").boundingBox().y).isBetween(0.0, 844.0);
        }
    }

    @Quick("guide")
    @Test
    void D8_a_question_jumps_past_what_does_not_apply() {
        try (Visit visit = Browser.withoutScripts(Screen.DESKTOP)) {
            visit.go(GUIDE);

            visit.click("text=Ja, begin bij stap 3");

            visit.awaitPath(GUIDE + "/open-start-page");
            assertThat(visit.find("#install-app").isVisible()).isFalse();
            visit.find("#title-open-start-page:focus").waitFor();
        }
    }

    @Test
    void D9_a_back_reference_leads_there_and_back_without_a_script() {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go(GUIDE);
            assertThat(visit.find("text=waar je was").first().isVisible()).isFalse();

            visit.click("#have-app >> text=stap\u00a02");
            assertThat(visit.find("#install-app-from-have-app").isVisible()).isTrue();
            assertThat(visit.find("#install-app-from-have-app").boundingBox().y).isLessThan(844);

            visit.click("#install-app-from-have-app a");
            assertThat(visit.page().url()).endsWith(GUIDE + "#have-app");
            assertThat(visit.find("#have-app").boundingBox().y).isLessThan(844);
        }
    }

    @Test
    void D9_what_the_guide_says_around_its_steps_leads_there_and_back_too() {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go("/nl/rocmn/guides/app/ios");

            visit.click(".prepare >> text=stap\u00a010");
            visit.click(".return:target a");
            assertThat(visit.page().url()).endsWith("#prepare");

            visit.click(".closing a:has-text('stap')");
            visit.click(".return:target a");
            assertThat(visit.page().url()).endsWith("#closing");
        }
    }

    @Test
    void D15_a_picture_is_enlarged_by_key_and_made_small_again_by_escape() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE);
            double before = width(visit);

            visit.find("#picture-approve .zoom-in").focus();
            visit.page().keyboard().press("Enter");
            assertThat(width(visit)).isGreaterThan(before * 1.3);

            visit.page().keyboard().press("Escape");
            visit.find("#picture-approve .zoom-in:focus").waitFor();
            assertThat(width(visit)).isEqualTo(before);
        }
    }

    @Test
    void D15_an_enlarged_picture_keeps_the_focus_and_is_closed_by_back() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE);
            visit.click("#picture-approve .zoom-in");
            visit.find("#picture-approve .zoom-out:focus").waitFor();
            visit.page().keyboard().press("Tab");
            assertThat(visit.find("#picture-approve .zoom-out:focus").count()).isEqualTo(1);

            visit.page().goBack();
            visit.find("#picture-approve .zoom-in:focus").waitFor();
            assertThat(visit.path()).isEqualTo(GUIDE);

            visit.click("#picture-open-store .zoom-in");
            visit.click("#picture-open-store .zoom-out");
            visit.find("#picture-open-store .zoom-in:focus").waitFor();
        }
    }

    @Test
    void D15_a_picture_is_enlarged_without_a_script_too() {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go(GUIDE);

            visit.click("#picture-open-store .zoom-in");
            assertThat(visit.find("#picture-open-store").boundingBox().height).isEqualTo(844);
            visit.click("#picture-open-store .zoom-out");

            assertThat(visit.find("#picture-open-store").boundingBox().height).isLessThan(844);
        }
    }

    private static double width(Visit visit) {
        return visit.find("#picture-approve .picture").last().boundingBox().width;
    }

    @Test
    void the_link_to_a_step_is_copied_where_that_works_and_followed_where_not() {
        try (Visit visit = Browser.desktop()) {
            visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.go(GUIDE + "?installed=yes");

            visit.click("#approve .more > summary");
            visit.click("#approve a[data-copied]");

            assertThat(visit.page().waitForSelector("text=Link gekopieerd").isVisible()).isTrue();
            assertThat(visit.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(Portal.shared().address() + GUIDE + "/approve");
        }
        try (Visit visit = Browser.withoutScripts(Screen.DESKTOP)) {
            visit.go(GUIDE);
            visit.click("#approve .more > summary");
            visit.click("#approve a[data-copied]");

            visit.awaitPath(GUIDE + "/approve");
        }
    }

    @Test
    void prints_every_step_with_its_address_and_without_buttons() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.find("#approve .printed").innerText())
                    .isEqualTo(Portal.shared().address() + GUIDE + "/approve");
            assertThat(visit.find(".progress").isVisible()).isFalse();
            assertThat(visit.find("#approve .picture").first().isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void the_landing_page_leads_to_the_wizard_the_guides_and_help(Screen screen) {
        try (Visit visit = Browser.open(screen)) {
            visit.go("/nl/rpo");
            visit.click("a.button:has-text('Beginnen')");
            visit.awaitPath("/nl/rpo/sign-in");
            visit.go("/nl/rpo");
            visit.click(".cards a:has-text('Geen smartphone')");
            visit.awaitPath("/nl/rpo/guides/app/other");
            visit.click(".top a:has-text('Hulp')");
            visit.awaitPath("/nl/rpo");

            assertThat(visit.find("#help").innerText()).contains("088 000 00 01");
        }
    }
}
