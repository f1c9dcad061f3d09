package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guides for everybody: every language, every width, light and dark. */
class GuideAccessJourney {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";
    private static final List<Integer> WIDTHS = List.of(390, 768, 1280);

    static Stream<Arguments> languagesAndSchemes() {
        return Stream.of("nl", "nl-formal", "en")
                .flatMap(
                        language ->
                                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                        .map(scheme -> Arguments.of(language, scheme)));
    }

    @ParameterizedTest
    @MethodSource("languagesAndSchemes")
    void can_be_read_by_everybody(String language, ColorScheme scheme) {
        try (Visit visit = Browser.open(Portal.shared(), Screen.DESKTOP, scheme)) {
            for (String path : List.of("/rpo/guides/app/ios", "/hupracloud", "")) {
                visit.go("/" + language + path);
                openEverything(visit.page());
                for (int width : WIDTHS) {
                    visit.page().setViewportSize(width, 900);
                    Accessibility.check(visit.page());
                }
            }
        }
    }

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
    void other_guides_and_dead_ends_can_be_read_too() {
        try (Visit visit = Browser.phone()) {
            for (String path :
                    List.of(
                            "/nl/rpo/guides/set-up/android/own-scan",
                            "/nl/rpo/guides/app/other",
                            "/nl/rocmn/guides/app/ios",
                            "/nl/mborijnland/guides/phone/ios",
                            "/nl/mborijnland/guides/app/android",
                            "/nl-formal/hupracloud/guides/app/android",
                            "/nl/rpo/example",
                            "/nl/rpoo")) {
                visit.go(path);
                Accessibility.check(visit.page());
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
