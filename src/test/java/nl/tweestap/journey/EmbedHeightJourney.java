package nl.tweestap.journey;

import static nl.tweestap.journey.kit.EmbedHosts.EMBED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.EmbedHosts;
import nl.tweestap.journey.kit.OtherSite;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A frame and the page around it: its height goes out, and nothing comes in. */
class EmbedHeightJourney {

    private static final String SCRIPT =
            "<script src=\"" + Portal.shared().address() + "/assets/embed.js\" defer></script>";

    /** A page that tries what it can: covers the frame, lends it rights, and talks to it. */
    private static final String HOSTILE =
            "<style>#frame{width:1px;height:1px;opacity:.01;position:fixed;top:0;left:0}</style>"
                    + "<script>const frame=document.getElementById('frame');"
                    + "frame.addEventListener('load',()=>{for(const said of ['x',{type:"
                    + "'tweestap:height',height:1},{type:'tweestap:sign-in'},{answer:'yes'},null,"
                    + "{href:'/nl/rpo/sign-out'}])frame.contentWindow.postMessage(said,'*');"
                    + "document.body.dataset.done='yes';});</script>";

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

    /** What learning environments put on a frame (docs/lessons.md), in a wide and narrow column. */
    @ParameterizedTest
    @MethodSource("nl.tweestap.journey.kit.FrameAttributes#everywhere")
    void the_frame_grows_to_the_height_of_its_guide(String place, String attributes) {
        String guide = Portal.shared().address() + EMBED;
        String page = lesson.page(guide, attributes, SCRIPT);
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);

            visit.awaitTrue("f => document.querySelector(f).clientHeight > 3000", "#frame");
            Locator body = visit.page().frameLocator("#frame").locator("body");
            String isWhole =
                    "b => b.getBoundingClientRect().height <= innerHeight + 2"
                            + " && document.documentElement.scrollWidth <= innerWidth";
            visit.page().waitForCondition(() -> Boolean.TRUE.equals(body.evaluate(isWhole)));
            assertThat(visit.context().cookies()).as(place).isEmpty();
            visit.forgiveConsole("sandboxed");
        }
    }

    /** The frame is as high as its guide, so most of it is out of sight. */
    @Test
    void an_enlarged_picture_is_made_small_again_where_its_reader_is() {
        String page = lesson.page(Portal.shared().address() + EMBED, "", SCRIPT);
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);
            visit.awaitTrue("f => document.querySelector(f).clientHeight > 3000", "#frame");
            FrameLocator frame = visit.page().frameLocator("#frame");
            Locator last = frame.locator(".zoom-in:visible").last();
            last.focus();
            visit.page().keyboard().press("Enter");

            Locator smaller = frame.locator(".zoom-out:focus");
            smaller.waitFor();
            visit.page().waitForCondition(() -> isInWindow(visit, smaller));
            assertThat(frame.locator(".stage:target .picture").first().boundingBox().y)
                    .isLessThan(visit.page().viewportSize().height);

            visit.page().keyboard().press("Enter");
            Locator larger = frame.locator(".zoom-in:focus");
            larger.waitFor();
            visit.page().waitForCondition(() -> isInWindow(visit, larger));
        }
    }

    private static boolean isInWindow(Visit visit, Locator button) {
        BoundingBox box = button.boundingBox();
        return box.y >= 0 && box.y + box.height <= visit.page().viewportSize().height;
    }

    @Test
    void a_height_that_another_window_tells_is_not_believed() {
        String liar =
                "<script>const told={type:'tweestap:height',height:9999};postMessage(told,'*');"
                        + "setTimeout(()=>{postMessage(told,'*');document.body.dataset.done='yes'},"
                        + "300)</script>";
        String page = lesson.page("about:blank", "", SCRIPT + liar);
        try (Visit visit = Browser.desktop()) {
            visit.page().navigate(page);

            visit.awaitTrue("d => document.body.dataset.done === d", "yes");
            assertThat(visit.find("#frame").evaluate("f => f.clientHeight")).isEqualTo(700);
        }
    }

    @Test
    void a_hostile_page_around_a_guide_changes_nothing() {
        String guide = Portal.shared().address() + EMBED;
        List<String> changes = new ArrayList<>();
        String page = lesson.page(guide, "allow=\"camera *; payment *\"", HOSTILE);
        try (Visit visit = Browser.desktop()) {
            visit.context()
                    .onRequest(
                            request -> {
                                if (!request.method().equals("GET")) {
                                    changes.add(request.method() + " " + request.url());
                                }
                            });
            visit.page().navigate(page);
            visit.awaitTrue("d => document.body.dataset.done === d", "yes");

            assertThat(visit.page().frames().get(1).url()).isEqualTo(guide);
            assertThat(visit.context().cookies()).isEmpty();
            assertThat(changes).as("changes").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/ios", "/set-up/ios", "/try/app/ios/approve", "/try/app/ios/end"})
    void there_is_nothing_in_a_frame_that_sends_anything(String path) {
        Caller caller = new Caller(Portal.shared());
        Document page = caller.get("/embed/nl/rpo" + path).html();

        assertThat(page.select("form[method=post], input[type=password], [formaction]")).isEmpty();
        assertThat(page.select("form[action]"))
                .allMatch(form -> form.attr("action").startsWith("/embed/nl/rpo/try/"));
        assertThat(page.select("a[target=_blank]"))
                .allMatch(link -> link.attr("rel").contains("noopener"));
        assertThat(caller.cookies()).isEmpty();
    }
}
