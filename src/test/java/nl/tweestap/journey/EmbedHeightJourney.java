package nl.tweestap.journey;

import static nl.tweestap.journey.kit.EmbedHosts.EMBED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.EmbedHosts;
import nl.tweestap.journey.kit.OtherSite;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private final EmbedHosts hosts = new EmbedHosts();

    @AfterEach
    void undo() {
        hosts.undo();
    }

    /** What learning environments put on a frame, and none of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"width:320px\"",
                "sandbox=\"allow-scripts allow-popups\"",
                "sandbox=\"allow-scripts allow-same-origin allow-popups allow-forms\""
            })
    void the_frame_grows_to_the_height_of_its_guide(String attributes) {
        String guide = Portal.shared().address() + EMBED;
        try (OtherSite lesson = new OtherSite(guide, attributes, SCRIPT);
                Visit visit = Browser.desktop()) {
            hosts.allow(lesson);
            visit.page().navigate(lesson.address());

            visit.awaitTrue("f => document.querySelector(f).clientHeight > 3000", "#frame");
            Locator body = visit.page().frameLocator("#frame").locator("body");
            String isWhole = "b => b.getBoundingClientRect().height <= innerHeight + 2";
            await().atMost(Duration.ofSeconds(10)).until(() -> (Boolean) body.evaluate(isWhole));
            assertThat(visit.context().cookies()).isEmpty();
            visit.forgiveConsole("sandboxed");
        }
    }

    @Test
    void a_height_that_another_window_tells_is_not_believed() {
        String liar =
                "<script>const told={type:'tweestap:height',height:9999};postMessage(told,'*');"
                        + "setTimeout(()=>{postMessage(told,'*');document.body.dataset.done='yes'},"
                        + "300)</script>";
        try (OtherSite lesson = new OtherSite("about:blank", "", SCRIPT + liar);
                Visit visit = Browser.desktop()) {
            visit.page().navigate(lesson.address());

            visit.awaitTrue("d => document.body.dataset.done === d", "yes");
            assertThat(visit.find("#frame").evaluate("f => f.clientHeight")).isEqualTo(700);
        }
    }

    @Test
    void a_hostile_page_around_a_guide_changes_nothing() {
        String guide = Portal.shared().address() + EMBED;
        List<String> changes = new ArrayList<>();
        try (OtherSite lesson = new OtherSite(guide, "allow=\"camera *; payment *\"", HOSTILE);
                Visit visit = Browser.desktop()) {
            hosts.allow(lesson);
            visit.context()
                    .onRequest(
                            request -> {
                                if (!request.method().equals("GET")) {
                                    changes.add(request.method() + " " + request.url());
                                }
                            });
            visit.page().navigate(lesson.address());
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
