package nl.tweestap.journey;

import static nl.tweestap.journey.kit.EmbedHosts.EMBED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.EmbedHosts;
import nl.tweestap.journey.kit.OtherSite;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Finding one's step in a frame of another site, where the browser lets no page take the focus. */
class EmbedStepJourney {

    private final EmbedHosts hosts = new EmbedHosts();

    @AfterEach
    void undo() {
        hosts.undo();
    }

    @Test
    void the_frame_opens_at_the_step_of_its_address_and_its_links_lead_to_steps() {
        try (OtherSite lesson = new OtherSite(Portal.shared().address() + EMBED + "/scan-code");
                Visit visit = Browser.desktop()) {
            hosts.allow(lesson);
            visit.page().navigate(lesson.address());
            FrameLocator frame = visit.page().frameLocator("#frame");
            awaitAtTop(visit, frame, "scan-code");
            assertThat(visit.page().evaluate("document.activeElement.tagName")).isEqualTo("BODY");

            frame.locator("a:has-text('Ja, begin bij stap 3')").click();
            awaitAtTop(visit, frame, "open-start-page");

            frame.locator("#approve .seen a:not([aria-current])").first().click();
            frame.locator("#approve .seen a[aria-current]:nth-child(2)").waitFor();
            awaitAtTop(visit, frame, "approve");
        }
    }

    private static void awaitAtTop(Visit visit, FrameLocator frame, String step) {
        visit.page()
                .waitForCondition(
                        () ->
                                Boolean.TRUE.equals(
                                        frame.locator("#" + step)
                                                .evaluate(
                                                        "s => Math.abs(s.getBoundingClientRect().top)"
                                                                + " < 60")));
    }
}
