package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.DeclaredPlaces;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest browser asks is refused before any page sees it. */
class GuardIT {

    private static final String PLACE = "/nl/rpo/sign-in";

    private final Portal portal = Portal.shared();
    private final Caller caller = new Caller(portal);

    /** A right password in a form that did not come from us. */
    private Answer signInFrom(Map<String, String> headers) {
        Answer page = caller.get(PLACE);
        Map<String, String> fields = new HashMap<>(Caller.fields(page, "#submit"));
        fields.put("username", People.fresh("rpo").username());
        fields.put("password", People.PASSWORD);
        return caller.post(PLACE, Caller.encoded(fields), headers);
    }

    @Test
    void accepts_a_form_from_our_own_page() {
        assertThat(signInFrom(Map.of("Origin", portal.address())).status()).isEqualTo(303);
        assertThat(signInFrom(Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost",
        "Origin, http://localhost.evil.example",
        "Origin, ''",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "X-Nothing, at-all"
    })
    void refuses_a_form_from_elsewhere(String header, String value) {
        Answer answer = signInFrom(Map.of(header, value));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void does_not_let_a_foreign_origin_hide_behind_a_good_one() {
        Answer answer =
                signInFrom(Map.of("Origin", portal.address(), "Sec-Fetch-Site", "cross-site"));

        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"})
    void knows_no_other_methods(String method) {
        Answer answer = caller.send(caller.request(PLACE).method(method, BodyPublishers.noBody()));

        assertThat(answer.status()).isIn(400, 405, 501);
    }

    @Test
    void refuses_a_body_and_a_query_without_measure() {
        assertThat(caller.post(PLACE, Map.of("username", "a".repeat(70_000))).status())
                .isEqualTo(413);
        assertThat(caller.get(PLACE + "?to=" + "a".repeat(2_000)).status()).isEqualTo(414);
    }

    /** More than the container reads: it threw while our page was being made, and sent nothing. */
    @Test
    void says_so_even_when_the_body_is_far_too_large() {
        Answer answer = caller.post(PLACE, Map.of("username", "a".repeat(5_000_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo(Say.words("shell.problem.unreadable.title"));
    }

    @Test
    void refuses_a_body_that_does_not_say_how_long_it_is() {
        Answer answer =
                caller.send(
                        caller.request(PLACE)
                                .setHeader("Origin", portal.address())
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () ->
                                                        new java.io.ByteArrayInputStream(
                                                                "a=b"
                                                                        .getBytes(
                                                                                java.nio.charset
                                                                                        .StandardCharsets
                                                                                        .UTF_8)))));

        assertThat(answer.status()).isEqualTo(411);
    }

    /**
     * Of files and of views, but for those that are the address of a page. The container would lead
     * on to the host that a request names.
     */
    static Stream<String> folders() throws IOException {
        Path root = Path.of("target", "ROOT");
        Set<String> pages =
                DeclaredPlaces.all().stream()
                        .map(place -> place.addresses().toString())
                        .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(Files::isDirectory)
                    .map(folder -> "/" + root.relativize(folder))
                    .filter(folder -> !pages.contains(folder))
                    .filter(folder -> !folder.matches("/(WEB|META)-INF/.*"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_folder_is_no_page_and_leads_nowhere(String folder) {
        assertThat(caller.get(folder).status()).isEqualTo(404);
        assertThat(caller.get(folder).header("Location")).isEmpty();
        assertThat(caller.get(folder + "/").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/base",
                "/openapi",
                "/openapi/ui",
                "/health",
                "/admin",
                "/console",
                "/h2-console",
                "/asadmin",
                "/__asadmin/version",
                "/.git/config",
                "/.env",
                "/ROOT.war",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/content/demo/people.csv",
                "/content/demo/people.csv",
                "/signin/password.xhtml",
                "/WEB-INF/templates/page.xhtml",
                "/shell/problem.xhtml",
                "/web.xml~",
                "/assets/../WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/nl/rpo/account.xhtml",
                "/nl/rpo/sign-in;a=b",
                "//evil.example/"
            })
    void has_no_forgotten_doors(String path) {
        Answer answer = caller.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("web-app", "argon2", "Manifest", "Exception");
    }
}
