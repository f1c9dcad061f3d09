package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Nginx;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cache that is shipped for a reverse proxy gives everybody the page that is theirs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxIT {

    private static final String GUIDE = "/nl/rpo/guides/set-up/ios";
    private static final String KEPT = "X-Cache";

    private final Portal portal = Portal.shared();
    private final Nginx nginx = new Nginx(portal);
    private final Caller stranger = Caller.by(nginx.address(), portal);

    @AfterAll
    void stop() {
        nginx.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/rpo/guides/app/ios",
                "/nl-formal/hupracloud/guides/app/android/scan-code",
                "/embed/nl/rpo/app/ios",
                "/assets/styles/rpo/guide.css"
            })
    void a_page_that_is_the_same_for_everybody_is_asked_of_the_portal_once(String path) {
        Answer first = stranger.get(path);
        Answer second = stranger.get(path);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.header(KEPT)).isEqualTo("HIT");
        assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
        for (String header : new String[] {"Content-Security-Policy", "Cache-Control"}) {
            assertThat(second.header(header)).isEqualTo(first.header(header)).isNotEmpty();
        }
    }

    @Test
    void cookies_of_other_sites_part_nobody_from_the_cache() {
        stranger.get("/nl/rpo/guides/app/other");

        assertThat(
                        stranger.get(
                                        "/nl/rpo/guides/app/other",
                                        Map.of("Cookie", "analytics=1; not-tweestap=2"))
                                .header(KEPT))
                .isEqualTo("HIT");
    }

    @Test
    void who_is_signed_in_gets_the_own_page_and_leaves_it_to_nobody() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        Map<String, String> signedIn =
                Map.of("Cookie", "tweestap=" + enrolled.caller().cookies().get("tweestap"));
        String before = stranger.get(GUIDE).body();

        Answer own = stranger.get(GUIDE, signedIn);

        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(own.header(KEPT)).isEqualTo("BYPASS");
        assertThat(own.body()).isNotEqualTo(before);
        assertThat(stranger.get(GUIDE).body()).isEqualTo(before);
        assertThat(stranger.get("/nl/rpo/account", signedIn).status()).isEqualTo(200);
        assertThat(stranger.get("/nl/rpo/account").status()).isEqualTo(303);
    }

    @Test
    void a_guess_at_the_device_is_made_for_each_browser() {
        String guessed = "/nl/rpo/guides/app";
        Map<String, String> iphone = Map.of("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 18)");
        Map<String, String> android = Map.of("User-Agent", "Mozilla/5.0 (Linux; Android 15)");

        for (int time = 0; time < 2; time++) {
            assertThat(stranger.get(guessed, iphone).heading()).contains("iPhone");
            assertThat(stranger.get(guessed, android).heading()).contains("Android");
        }
    }

    @Test
    void the_front_door_speaks_the_language_of_each_browser() {
        for (int time = 0; time < 2; time++) {
            assertThat(stranger.get("/", Map.of("Accept-Language", "en")).html().select("html"))
                    .allMatch(html -> html.attr("lang").equals("en"));
            assertThat(stranger.get("/", Map.of("Accept-Language", "nl")).html().select("html"))
                    .allMatch(html -> html.attr("lang").equals("nl"));
        }
    }

    @Test
    void a_browser_without_gzip_gets_none_of_it() {
        String path = "/nl/rocmn/guides/app/ios";
        Answer gzip = stranger.get(path, Map.of("Accept-Encoding", "br, gzip"));

        Answer plain = stranger.get(path, Map.of("Accept-Encoding", "identity"));

        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(plain.heading()).isNotEmpty();
    }

    @Test
    void a_kept_page_that_a_browser_has_is_not_sent_again() {
        String tag = stranger.get("/nl/rocmn/guides/app/android").header("ETag");

        assertThat(
                        stranger.get("/nl/rocmn/guides/app/android", Map.of("If-None-Match", tag))
                                .status())
                .isEqualTo(304);
    }
}
