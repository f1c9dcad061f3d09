package nl.tweestap.journey;

import static nl.tweestap.journey.kit.EmbedHosts.EMBED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.EmbedHosts;
import nl.tweestap.journey.kit.OtherSite;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide in a frame on a page of the school: a lesson, a learning environment. */
class EmbedJourney {

    private final Caller caller = new Caller(Portal.shared());
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

    @Test
    void a_host_of_the_schools_list_shows_the_guide_and_its_links_stay_in_the_frame() {
        String page = lesson.page(Portal.shared().address() + EMBED, "", "");
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);
            FrameLocator frame = visit.page().frameLocator("#frame");

            assertThat(frame.locator("h1").innerText()).contains("iPhone");
            assertThat(frame.locator(".top, .bottom, .demo").count()).isZero();

            frame.locator(".segments a:has-text('Android')").click();
            frame.locator("h1:has-text('Android')").waitFor();
            assertThat(visit.page().url()).isEqualTo(page);

            Page full = visit.context().waitForPage(() -> frame.locator("#open-in-full").click());
            assertThat(full.url()).endsWith("/nl/rpo/guides/app/android");
            assertThat(full.evaluate("window.opener")).isNull();
        }
    }

    @Test
    void a_rehearsal_is_done_in_the_frame_from_the_first_screen_to_the_last() {
        String page = lesson.page(Portal.shared().address() + EMBED + "/approve", "", "");
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);
            FrameLocator frame = visit.page().frameLocator("#frame");
            frame.locator("#approve .more > summary").click();
            frame.locator("#approve a:has-text('Oefen deze stap')").click();

            frame.locator("#typed").fill("13");
            frame.locator("button.go-on").click();
            assertThat(frame.locator("#try-wrong").innerText()).startsWith("Dit zijn niet");
            frame.locator("#typed").fill("42");
            frame.locator("button.go-on").click();
            assertThat(frame.locator(".acting .on-success").innerText()).contains("goedgekeurd");
            assertThat(visit.page().frames().get(1).url())
                    .endsWith("/embed/nl/rpo/try/app/ios/approved");

            Page full = visit.context().waitForPage(() -> frame.locator("#open-in-full").click());
            assertThat(full.url()).endsWith("/nl/rpo/try/app/ios/approved");
            visit.forgiveConsole("autofocus");
        }
    }

    @Test
    void names_only_the_hosts_of_this_school_in_its_policy() {
        assertThat(policy(EMBED)).contains("frame-ancestors 'self' https://elo.rpo.example ");
        assertThat(policy("/embed/nl/rocmn/set-up/ios")).contains("frame-ancestors 'self';");
        assertThat(policy("/embed/nl/nobody/app/ios")).contains("frame-ancestors 'self';");
        assertThat(caller.get(EMBED).header("X-Frame-Options")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/app/ios/scan-code, Stap 7 van 13",
        "/try/app/ios/scan-code, Oefenen: Scan",
        "/try/app/ios/scan-code/2, Oefenen: Scan",
        "/try/app/ios/end, Dat was alles"
    })
    void no_link_leaves_in_the_frame_and_nothing_asks_to_sign_in(String path, String title) {
        Document page = caller.get("/embed/nl/rpo" + path).html();

        for (Element link : page.select("a[href]")) {
            String address = link.attr("href");
            boolean stays = address.matches("(#|tel:|mailto:|/embed/(nl|nl-formal|en)/rpo/).*");
            assertThat(stays || link.attr("target").equals("_blank")).as(link.outerHtml()).isTrue();
        }
        assertThat(page.select("input[type=password], form[action*=sign-in]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.title()).startsWith(title);
    }

    @Test
    void is_kept_as_bytes_like_every_guide_and_opens_no_session() {
        Answer first = caller.get(EMBED);
        Answer again =
                caller.send(caller.request(EMBED).header("If-None-Match", first.header("ETag")));

        assertThat(again.status()).isEqualTo(304);
        assertThat(first.header("ETag"))
                .isNotEqualTo(caller.get("/nl/rpo/guides/app/ios").header("ETag"));
        assertThat(caller.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/nl/rpo",
                "/embed/nl",
                "/embed/nl/rpo/account",
                "/embed/nl/rpo/app/ios/nowhere",
                "/embed/nl/rpo/try",
                "/embed/nl/rpo/try/app",
                "/embed/nl/rpo/try/app/ios/nowhere",
                "/embed/nl/nobody/app/ios",
                "/embed/xx/rpo/app/ios"
            })
    void an_address_that_leads_nowhere_says_so_and_no_more(String path) {
        Answer answer = caller.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("form")).isEmpty();
    }

    private String policy(String path) {
        return caller.get(path).header("Content-Security-Policy") + ";";
    }
}
