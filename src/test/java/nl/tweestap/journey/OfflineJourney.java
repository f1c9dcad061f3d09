package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Relay;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;

/** A guide that was opened once can be read when there is no network, and no server. */
class OfflineJourney {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";

    private static final String CAMERA = "#scan-code .example img >> nth=0";

    @Test
    void a_guide_is_read_again_without_a_server_and_nothing_else_was_kept() {
        try (Relay line = Relay.to(Portal.shared());
                Visit visit = Browser.by(line.address(), Screen.PHONE)) {
            visit.go("/nl/rpo/sign-in");
            visit.go(GUIDE);
            awaitKept(visit, GUIDE);
            String heading = visit.find("h1").innerText();
            line.end();

            visit.go(GUIDE);
            assertThat(visit.find("h1").innerText()).isEqualTo(heading);
            assertThat(display(visit, ".step")).isEqualTo("grid");
            assertThat(display(visit, ".picture")).isNotEqualTo("none");
            assertThat(visit.find(CAMERA).evaluate("i => i.naturalWidth")).isNotEqualTo(0);

            visit.go(GUIDE + "/scan-code");
            assertThat(visit.page().url()).endsWith(GUIDE + "#scan-code");

            visit.go(GUIDE + "?installed=yes");
            assertThat(visit.find("h1").innerText()).isEqualTo(heading);
            assertToldThatAChoiceIsNotShown(visit);

            assertReadAtAnAddressAsItIsTyped(visit);
            assertOnlyGuidesAreKept(visit);
            assertThat(canBeRead(visit, "/nl/rpo/sign-in")).isFalse();
            visit.forgiveConsole("ERR_CONNECTION_REFUSED");
            visit.forgiveConsole("Failed to load resource");
        }
    }

    @Test
    void a_page_made_for_one_reader_is_not_kept_and_the_next_visit_keeps_itself() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE);
            awaitKept(visit, GUIDE);

            visit.go("/nl/rpo/guides/app/android");
            awaitKept(visit, "/nl/rpo/guides/app/android");
            visit.go("/nl/rpo");
            visit.go("/nl/rpo/sign-in");

            assertOnlyGuidesAreKept(visit);
            assertThat(visit.page().evaluate("navigator.serviceWorker.controller")).isNull();
        }
    }

    @Test
    void the_keeper_is_small_and_asked_for_again() {
        Answer keeper = new Caller(Portal.shared()).get("/sw.js");

        assertThat(keeper.status()).isEqualTo(200);
        assertThat(keeper.header("Content-Type")).contains("javascript");
        assertThat(keeper.header("Cache-Control")).doesNotContain("immutable");
        assertThat(keeper.body()).hasSizeLessThan(4_000);
    }

    private static void assertReadAtAnAddressAsItIsTyped(Visit visit) {
        List<String> typed =
                List.of(
                        GUIDE + "/",
                        GUIDE + ".",
                        GUIDE + "%E2%80%8B",
                        "/nl/rpo/guides/App/iOS/",
                        "/nl/RPO/guides/app/ios",
                        "/NL/RPO/GUIDES/APP/IOS",
                        "/nl/rpo/guides/app");
        for (String path : typed) {
            visit.go(path);
            assertThat(visit.page().url()).as(path).endsWith(GUIDE);
        }
    }

    private static void assertToldThatAChoiceIsNotShown(Visit visit) {
        visit.find("#approve .seen a:not([aria-current])").first().click();
        assertThat(visit.find("#offline-approve").innerText())
                .isEqualTo(Say.words("guide.page.see-offline"));
        assertThat(visit.page().url()).endsWith(GUIDE + "#offline-approve");
    }

    private static void awaitKept(Visit visit, String path) {
        visit.awaitTrue(
                "async (path) => !!(await caches.match(path)) && !!(await"
                        + " navigator.serviceWorker.ready)"
                        + " && (await navigator.serviceWorker.getRegistrations())"
                        + ".filter(one => one.active).length === 3"
                        + " && (await (await caches.open('guides-1')).keys())"
                        + ".some(r => r.url.includes('offline.js'))",
                path);
    }

    private static void assertOnlyGuidesAreKept(Visit visit) {
        assertThat(kept(visit))
                .allMatch(
                        path -> path.startsWith("/nl/rpo/guides/") || path.startsWith("/assets/"));
    }

    private static List<?> paths(Visit visit) {
        return (List<?>)
                visit.page()
                        .evaluate(
                                "async () => { const all = []; for (const n of await caches.keys())"
                                        + " for (const r of await (await caches.open(n)).keys())"
                                        + " all.push(new URL(r.url).pathname); return all; }");
    }

    private static List<String> kept(Visit visit) {
        return paths(visit).stream().map(String::valueOf).toList();
    }

    private static Object display(Visit visit, String selector) {
        return visit.find(selector).first().evaluate("one => getComputedStyle(one).display");
    }

    private static boolean canBeRead(Visit visit, String path) {
        try {
            visit.go(path);
            return true;
        } catch (PlaywrightException refused) {
            return false;
        }
    }
}
