package nl.tweestap.journey;

import static nl.tweestap.journey.kit.EmbedHosts.EMBED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.EmbedHosts;
import nl.tweestap.journey.kit.OtherSite;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SchoolEditor;
import nl.tweestap.journey.kit.Visit;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that a school's list does not name, alone and around those that it names. */
class EmbedRefusedJourney {

    private static final EmbedHosts HOSTS = new EmbedHosts();
    private static OtherSite lesson = new OtherSite();
    private static OtherSite portal = new OtherSite();

    @BeforeAll
    static void allow() {
        HOSTS.allow(lesson, portal);
    }

    @AfterAll
    static void undo() {
        HOSTS.undo();
        lesson.close();
        portal.close();
    }

    @Test
    void a_host_that_is_not_on_the_list_shows_nothing() {
        try (OtherSite stranger = new OtherSite(Portal.shared().address() + EMBED);
                Visit visit = Browser.desktop()) {
            awaitRefused(visit, stranger.address());

            assertThat(visit.page().frameLocator("#frame").locator("#main").count()).isZero();
            visit.forgiveConsole("frame-ancestors");
        }
    }

    @Test
    void the_line_that_an_editor_reads_of_a_refused_site_shows_the_guide_there() {
        try (OtherSite stranger = new OtherSite(Portal.shared().address() + EMBED);
                Visit visit = Browser.desktop()) {
            awaitRefused(visit, stranger.address());
            visit.forgiveConsole("frame-ancestors");
            Caller editor = SchoolEditor.signedIn();
            Element shown = refused(editor, stranger).orElseThrow();
            assertThat(shown.text()).contains("1 keer geweigerd");

            HOSTS.write(shown.select(".to-write").text());

            visit.page().navigate(stranger.address());
            visit.page().frameLocator("#frame").locator("#main").waitFor();
            assertThat(refused(editor, stranger)).isEmpty();
        }
    }

    private static Optional<Element> refused(Caller editor, OtherSite site) {
        return editor.get("/nl/rpo/editor").html().select("#refused-frames li").stream()
                .filter(item -> item.select("strong").text().equals(site.address()))
                .findFirst();
    }

    /** Every page around a frame must be allowed, not only the nearest one. */
    @Test
    void a_frame_within_a_frame_shows_the_guide_where_both_sites_may() {
        String inner = lesson.page(Portal.shared().address() + EMBED, "", "");
        String outer = portal.page(inner, "", "");
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(outer);

            FrameLocator nested = visit.page().frameLocator("#frame").frameLocator("#frame");
            assertThat(nested.locator("h1").innerText()).contains("iPhone");
        }
    }

    @Test
    void a_frame_within_a_frame_of_a_site_that_may_not_shows_nothing() {
        String inner = lesson.page(Portal.shared().address() + EMBED, "", "");
        try (OtherSite stranger = new OtherSite(inner);
                Visit visit = Browser.desktop()) {
            awaitRefused(visit, stranger.address());

            FrameLocator nested = visit.page().frameLocator("#frame").frameLocator("#frame");
            assertThat(nested.locator("#main").count()).isZero();
            visit.forgiveConsole("frame-ancestors");
        }
    }

    /** The browser tells its console why the frame stays empty. */
    private static void awaitRefused(Visit visit, String page) {
        visit.page()
                .waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(message -> message.text().contains("frame")),
                        () -> visit.page().navigate(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo/guides/app/ios", "/nl/rpo", "/nl/rpo/sign-in"})
    void nothing_else_can_be_framed_by_the_hosts_of_the_list(String path) {
        String page = lesson.page(Portal.shared().address() + path, "", "");
        try (Visit visit = Browser.desktop()) {
            awaitRefused(visit, page);

            assertThat(visit.page().frameLocator("#frame").locator("#main").count()).isZero();
            assertThat(new Caller(Portal.shared()).get(path).header("X-Frame-Options"))
                    .isEqualTo("DENY");
            visit.forgiveConsole("frame");
        }
    }
}
