package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.LiveContent;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SchoolEditor;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;

/** Embedded guides, search, feedback and the editors' overview, for everybody. */
class ReachAccessJourney {

    private static final String EMBED = "/embed/nl/rpo/app/ios/scan-code";

    private static final List<String> PAGES =
            List.of(
                    EMBED,
                    "/embed/en/rpo/try/app/android/approve",
                    "/embed/en/rpo/app/ios/nowhere",
                    "/nl/rpo/search",
                    "/en/rpo/search?q=scan",
                    "/nl-formal/hupracloud/search?q=xyzzyplugh",
                    "/nl/rpo/feedback/app/ios/scan-code",
                    "/en/rpo/feedback/app/ios/scan-code/thanks");

    @Test
    void can_be_read_and_used_by_everybody() {
        try (Visit visit = Browser.desktop()) {
            for (String path : PAGES) {
                visit.go(path);
                List<Look> full = path.equals(EMBED) ? Look.ALL : Look.CORNERS;
                Look.check(visit, Look.inTurn(PAGES.indexOf(path), full));
                checkNarrow(visit);
            }
            visit.forgiveConsole("404");
        }
    }

    @Test
    void editors_can_read_their_overview_on_any_screen() {
        LiveContent words = new LiveContent("steps/approve/nl.md");
        Caller vera = SchoolEditor.signedIn();
        new Caller(Portal.shared())
                .post("/nl/rpo/feedback/app/ios/approve", Map.of("answer", "error"));
        try (Visit visit = Browser.desktop()) {
            visit.become(vera);
            words.save(
                    words.before() + "\n{label.nothing.here}\n",
                    () -> vera.get("/nl/rpo/editor").body().contains("steps/approve/nl.md"));
            visit.go("/nl/rpo/editor");
            Look.check(visit, Look.CORNERS);
            checkNarrow(visit);
        } finally {
            words.undo(() -> true);
        }
    }

    private static void checkNarrow(Visit visit) {
        visit.page().setViewportSize(320, 900);
        assertThat(
                        visit.page()
                                .evaluate(
                                        "[...document.querySelectorAll('body *')].filter(one =>"
                                                + " one.getBoundingClientRect().right > innerWidth)"
                                                + ".map(one => one.outerHTML.slice(0, 200))"))
                .as("sideways at %s", visit.page().url())
                .isEqualTo(List.of());
    }
}
