package nl.tweestap.journey;

import static nl.tweestap.journey.kit.EmbedHosts.EMBED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.EmbedHosts;
import nl.tweestap.journey.kit.OtherSite;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finding one's step in a frame of another site, where the browser lets no page take the focus. */
class EmbedStepJourney {

    private static final EmbedHosts HOSTS = new EmbedHosts();
    private static OtherSite lesson = new OtherSite();

    private static final String NEXT_STEP =
            "b => { const all = [...document.querySelectorAll('.step')];"
                    + " return all[all.indexOf(b.closest('.step')) + 1].id; }";

    @BeforeAll
    static void allow() {
        HOSTS.allow(lesson);
    }

    @AfterAll
    static void undo() {
        HOSTS.undo();
        lesson.close();
    }

    @Test
    void the_frame_opens_at_the_step_of_its_address_and_its_links_lead_to_steps() {
        String page = lesson.page(Portal.shared().address() + EMBED + "/scan-code", "", "");
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);
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

    @Test
    void the_frame_opens_again_at_the_step_that_was_read_last() {
        String page = lesson.page(Portal.shared().address() + EMBED, "", "");
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);
            FrameLocator frame = visit.page().frameLocator("#frame");
            frame.locator("#approve").evaluate("s => s.scrollIntoView()");
            awaitKept(visit, frame, "approve");

            visit.page().navigate(page);
            awaitAtTop(visit, frame, "approve");
            assertThat(visit.page().evaluate("document.activeElement.tagName")).isEqualTo("BODY");
            assertThat(frame.locator("body").evaluate("b => document.activeElement === b"))
                    .isEqualTo(true);

            frame.locator("body").evaluate("() => scrollTo(0, 0)");
            awaitKept(visit, frame, "nothing");
            Locator box = frame.locator("#open-store .tick input");
            box.evaluate("b => { b.checked = true; b.dispatchEvent(new Event('change')); }");
            String next = (String) box.evaluate(NEXT_STEP);
            visit.page().navigate(page);
            awaitAtTop(visit, frame, next);
        }
    }

    @Test
    void a_frame_that_names_a_step_does_not_follow_another_frame_of_its_lesson() {
        String guide = Portal.shared().address() + EMBED;
        String page = lesson.page(guide, "", "");
        String other = lesson.page(guide + "/scan-code", "", "");
        try (Visit visit = Browser.desktop()) {
            FrameLocator frame = visit.page().frameLocator("#frame");
            visit.page().navigate(page);
            frame.locator("#approve").evaluate("s => s.scrollIntoView()");
            awaitKept(visit, frame, "approve");

            visit.page().navigate(other);

            awaitAtTop(visit, frame, "scan-code");
        }
    }

    @Test
    void nothing_is_kept_in_a_sandbox_and_nothing_breaks() {
        String page =
                lesson.page(Portal.shared().address() + EMBED, "sandbox=\"allow-scripts\"", "");
        try (Visit visit = Browser.desktop()) {
            FrameLocator frame = visit.page().frameLocator("#frame");
            visit.page().navigate(page);
            frame.locator("#approve .tick input").check();
            frame.locator("#approve").evaluate("s => s.scrollIntoView()");
            awaitAtTop(visit, frame, "approve");

            visit.page().navigate(page);

            assertThat(frame.locator("#approve .tick input").isChecked()).isFalse();
            assertThat(frame.locator("body").evaluate("() => scrollY")).isEqualTo(0);
        }
    }

    /** What the browser keeps of the frame's guide; {@code nothing} at its beginning. */
    private static void awaitKept(Visit visit, FrameLocator frame, String step) {
        String kept =
                "() => JSON.parse(localStorage.getItem('tweestap.rpo.app.ios.at') || '{}')['']"
                        + " || 'nothing'";
        visit.page().waitForCondition(() -> step.equals(frame.locator("body").evaluate(kept)));
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
