package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers stand on every class of answer, errors and files included. */
@Quick("shell")
class HeadersIT {

    private static final String HUGE = "a".repeat(70_000);

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/rpo/sign-in",
                "/nl/rpo/guides/app/ios",
                "/assets/icons.svg",
                "/assets/styles/rpo/guide.css",
                "/nl/rpo/no-such-page"
            })
    void text_comes_packed_to_who_takes_it_and_to_nobody_else(String path) {
        Answer packed = caller.get(path, Map.of("Accept-Encoding", "br, gzip"));
        Answer plain = caller.get(path, Map.of("Accept-Encoding", "gzip;q=0, br"));

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/robots.txt", "/favicon.ico"})
    void what_is_small_or_no_text_comes_as_it_is(String path) {
        Answer answer = caller.get(path, Map.of("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.header("Content-Length")).matches("\\d+");
    }

    /** On a computer that is shared nobody finds a name by going back. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/sign-out/done", "/sign-in/more-information"})
    void what_shows_a_name_is_kept_by_nobody(String path) {
        Caller known = new Caller(Portal.shared());
        Forms.givePassword(known, People.fresh("rpo"));

        assertThat(known.get("/nl/rpo" + path).header("Cache-Control")).isEqualTo("no-store");
    }

    static Stream<Arguments> answers() {
        Caller stranger = new Caller(Portal.shared());
        return Stream.of(
                Arguments.of("page", 200, stranger.get("/nl/rpo/sign-in")),
                Arguments.of("outbox", 200, stranger.get("/outbox")),
                Arguments.of("redirect", 303, stranger.get("/nl/rpo/account")),
                Arguments.of("style", 200, stranger.get("/assets/styles/form.css")),
                Arguments.of("picture", 200, stranger.get("/assets/favicon.svg")),
                Arguments.of("mark", 200, stranger.get("/favicon.ico")),
                Arguments.of("robots", 200, stranger.get("/robots.txt")),
                Arguments.of("capitals", 301, stranger.get("/nl/RPO")),
                Arguments.of("health", 200, stranger.get("/health/ready")),
                Arguments.of("library", 200, stranger.get(library())),
                Arguments.of("folder", 404, stranger.get("/signin")),
                Arguments.of("folder of files", 404, stranger.get("/assets")),
                Arguments.of("hidden folder", 404, stranger.get("/WEB-INF")),
                Arguments.of("hidden file", 404, stranger.get("/WEB-INF/web.xml")),
                Arguments.of("view by its file", 404, stranger.get("/signin/password.xhtml")),
                Arguments.of("no such page", 404, stranger.get("/nl/rpo/no-such-page")),
                Arguments.of("no such file", 404, stranger.get("/assets/no-such.css")),
                Arguments.of("foreign", 403, foreign(stranger)),
                Arguments.of("method", 405, method(stranger, "PUT")),
                Arguments.of("too large", 413, stranger.post("/nl/rpo/sign-in", Map.of("a", HUGE))),
                Arguments.of("too long", 414, stranger.get("/nl/rpo?" + "a".repeat(2_001))));
    }

    private static String library() {
        return "/jakarta.faces.resource/core.js.xhtml?ln=primefaces";
    }

    private static Answer foreign(Caller caller) {
        return caller.post("/nl/rpo/sign-in", "", Map.of("Origin", "https://evil.example"));
    }

    private static Answer method(Caller caller, String method) {
        return caller.send(
                caller.request("/nl/rpo/sign-in").method(method, BodyPublishers.noBody()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void every_answer_carries_the_headers(String what, int status, Answer answer) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'")
                .contains("frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        boolean isFile = status == 200 && answer.path().startsWith("/assets/");
        assertThat(answer.header("Cross-Origin-Resource-Policy"))
                .isEqualTo(isFile ? "cross-origin" : "same-origin");
        assertThat(answer.header("Permissions-Policy")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void no_answer_tells_what_it_is_made_with(String what, int status, Answer answer) {
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void no_stranger_gets_a_cookie(String what, int status, Answer answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_page_somebody_has_to_earn_is_kept_nowhere() {
        Enrolled enrolled = Forms.enrol(Portal.shared(), People.fresh("rpo"));

        for (String page : List.of("account", "enrol", "enrol/done", "sign-in/verify")) {
            assertThat(enrolled.caller().get("/nl/rpo/" + page).header("Cache-Control"))
                    .isEqualTo("no-store");
        }
    }

    @Test
    void a_file_whose_address_names_its_content_is_kept_for_a_year() {
        Answer page = caller.get("/nl/rpo/sign-in");
        String style = page.html().select("link[rel=stylesheet]").get(0).attr("href");

        assertThat(caller.get(style).header("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    /** Two versions side by side during an update: neither poisons the other's address. */
    @Test
    void a_file_under_a_mark_that_is_not_its_own_is_kept_by_nobody() {
        for (String path :
                List.of(
                        "/assets/styles/form.css?v=0123456789",
                        "/assets/styles/form.css?v=",
                        "/assets/styles/rpo/form.css?v=0123456789",
                        "/assets/schools/rpo.svg?v=0",
                        "/assets/no-such.css?v=0123456789",
                        "/favicon.ico?v=0123456789")) {
            assertThat(caller.get(path).header("Cache-Control")).as(path).isEqualTo("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo", "/nl/rpo/sign-in", "/nl/rpo/guides/app/ios"})
    void a_page_names_its_files_with_the_mark_that_is_their_own(String address) {
        for (Element file : caller.get(address).html().select("[href*='?v='], [src*='?v=']")) {
            String path = (file.attr("href") + file.attr("src")).replaceFirst("#.*", "");
            assertThat(caller.get(path).header("Cache-Control")).as(path).endsWith("immutable");
        }
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        Answer page = caller.get("/nl/rpo/sign-in");
        People.Person person = People.fresh("rpo");
        Answer answer =
                caller.press(
                        page,
                        "#submit",
                        Map.of("username", person.username(), "password", People.PASSWORD));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("tweestap=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
    }
}
