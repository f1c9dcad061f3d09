package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Looks;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages around the guides for everybody, warnings for a browser, and the narrowest screens. */
class GuideAccessJourney {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";

    private static void openEverything(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    }

    @Test
    void only_who_reads_in_safari_on_a_computer_is_warned() {
        try (Visit visit = Browser.open(Screen.DESKTOP)) {
            visit.go("/nl/rocmn/guides/app/ios");
            assertThat(visit.page().locator("[data-browser]").isVisible()).isFalse();

            visit.page()
                    .addInitScript(
                            "Object.defineProperty(Navigator.prototype, 'vendor',"
                                    + " {get: () => 'Apple Computer, Inc.'})");
            visit.go("/nl/rocmn/guides/app/ios");
            assertThat(visit.page().locator("[data-browser]").innerText()).contains("Safari");

            visit.go("/nl/rpo/guides/app/ios");
            assertThat(visit.page().locator("[data-browser]").count()).isZero();
        }
    }

    @Test
    void the_front_door_an_example_and_a_dead_end_can_be_read_by_everybody() {
        try (Visit visit = Browser.desktop()) {
            Looks looks = new Looks(0);
            for (String path : List.of("/nl", "/en", "/nl/rpo/example", "/nl/rpoo")) {
                looks.check(visit, path, Look.ALL);
            }
            visit.forgiveConsole("404");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nl/rpo",
                GUIDE,
                "/en/rpo/guides/app/other",
                "/nl/mborijnland/guides/set-up",
                "/nl/rocmn/guides/app/ios",
                "/nl/mborijnland/guides/phone/ios",
                "/nl-formal/hupracloud/guides/app/android"
            })
    void nothing_sticks_out_at_320_pixels(String path) {
        try (Visit visit = Browser.open(Screen.NARROW)) {
            visit.go(path);
            openEverything(visit.page());

            assertThat(
                            visit.page()
                                    .evaluate(
                                            "document.documentElement.scrollWidth"
                                                    + " - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }
}
