package nl.tweestap.journey;

import static nl.tweestap.journey.kit.EmbedHosts.EMBED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.EmbedHosts;
import nl.tweestap.journey.kit.OtherSite;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide in a frame that its site has put in a sandbox: there it is of no origin at all. */
class EmbedSandboxJourney {

    private static final EmbedHosts HOSTS = new EmbedHosts();
    private static OtherSite lesson = new OtherSite();

    @BeforeAll
    static void allow() {
        HOSTS.allow(lesson);
    }

    @AfterAll
    static void undo() {
        HOSTS.undo();
        lesson.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox", "sandbox=\"allow-scripts\""})
    void a_frame_in_a_sandbox_has_its_style_and_its_icons(String sandbox) {
        String page = lesson.page(Portal.shared().address() + EMBED, sandbox, "");
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);
            FrameLocator frame = visit.page().frameLocator("#frame");

            assertThat(frame.locator(".step").first().evaluate("s => getComputedStyle(s).display"))
                    .isEqualTo("grid");
            for (String icon : new String[] {".badge .icon", ".picture .icon"}) {
                assertThat(frame.locator(icon).first().evaluate("i => i.getBBox().width"))
                        .as(icon)
                        .isNotEqualTo(0);
            }
            visit.forgiveConsole("sandboxed");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', true", "sandbox=\"allow-scripts\", false"})
    void a_frame_that_can_print_offers_it_and_no_other(String sandbox, boolean isOffered) {
        String page = lesson.page(Portal.shared().address() + EMBED, sandbox, "");
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);
            FrameLocator frame = visit.page().frameLocator("#frame");
            frame.locator(".tick:not([hidden])").first().waitFor();

            assertThat(frame.locator("[data-print]").isVisible()).isEqualTo(isOffered);
            visit.forgiveConsole("sandboxed");
        }
    }
}
