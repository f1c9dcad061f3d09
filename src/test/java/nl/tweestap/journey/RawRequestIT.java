package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.RawRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the container makes of a request before any page of ours is asked. */
class RawRequestIT {

    private final Portal portal = Portal.shared();

    private RawRequest ask(String path, String... headers) {
        return new RawRequest(portal, "evil.example", path, List.of(headers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..;",
                "/..;",
                "/nl/..;x=y",
                "/;jsessionid=1",
                "/.;",
                "//",
                "//nl/rpo/sign-in",
                "///nl//rpo",
                "//evil.example/..;",
                "/nl/rpo;jsessionid=1",
                "/assets;x",
                "/assets/schools",
                "/jakarta.faces.resource",
                "/WEB-INF;x",
                "/health",
                "/nl/rpo/",
                "/NL/RPO",
                "/nl/rpo/account"
            })
    void no_answer_leads_to_the_host_that_a_request_names(String path) {
        RawRequest request = ask(path);

        assertThat(request.answer()).doesNotContain("evil.example\r", "//evil.example");
        assertThat(request.location()).matches("|/|/[a-z0-9.-].*");
    }

    /** Left to itself the container leads such a path to itself with a slash. */
    @ParameterizedTest
    @ValueSource(strings = {"/assets/..;", "/.;", "/..;", "/nl/..;x=y", "/signin/.;", "/a/b/..;"})
    void a_path_that_ends_in_dots_and_a_parameter_is_no_page(String path) {
        assertThat(ask(path).status()).isEqualTo(404);
    }

    /** The container puts the host in front of a form's address and then cannot tidy it up. */
    @ParameterizedTest
    @ValueSource(strings = {"x/..", "x/../", "a b", "x?y", "x@y"})
    void a_host_that_is_none_is_refused(String host) {
        assertThat(new RawRequest(portal, host, "/nl/rpo/sign-in", List.of()).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.example", "portal.example:8443", "127.0.0.1:80", "[::1]:80"})
    void a_host_by_any_name_is_answered(String host) {
        assertThat(new RawRequest(portal, host, "/nl/rpo/sign-in", List.of()).status())
                .isEqualTo(200);
    }

    @Test
    void two_hosts_are_refused() {
        assertThat(ask("/nl/rpo/sign-in", "Host: other.example").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//nl/rpo/sign-in", "/nl//rpo/sign-in", "///NL/rpo/sign-in"})
    void an_address_with_a_slash_too_many_leads_to_the_one_that_was_meant(String path) {
        assertThat(ask(path).status()).isEqualTo(301);
        assertThat(ask(path).location()).isEqualTo("/nl/rpo/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam=José",
                "x=\u20ac; tweestap-other=\"a b\"",
                "=; ;; , =x",
                "$Version=1; a=b",
                "a[0]={\"b\":1}",
                "ÿ=ÿ"
            })
    void a_cookie_of_another_site_does_not_matter(String cookie) {
        for (String path : List.of("/nl/rpo", "/nl/rpo/sign-in", "/assets/styles/rpo/form.css")) {
            assertThat(ask(path, "Cookie: " + cookie).status()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=\u0000", "a=\u0001b", "a=\u001b[31m", "a=\u007f"})
    void a_control_in_a_header_is_refused(String value) {
        assertThat(ask("/nl/rpo", "Cookie: " + value).status()).isEqualTo(400);
        assertThat(ask("/nl/rpo", "User-Agent: " + value).status()).isEqualTo(400);
    }

    /** The machine these run on may speak anything. */
    @Test
    void who_wishes_no_language_is_answered_in_what_the_schools_speak() {
        assertThat(ask("/").answer()).contains("lang=\"nl\"");
        assertThat(ask("/", "Accept-Language: ;;q=x").answer()).contains("lang=\"nl\"");
        assertThat(ask("/", "Accept-Language: de, en;q=0.5").answer()).contains("lang=\"en\"");
        assertThat(ask("/no-such-page").answer()).contains("lang=\"nl\"");
    }

    @Test
    void a_method_that_is_refused_is_told_which_are_not() {
        Caller stranger = new Caller(Portal.shared());

        assertThat(put(stranger).header("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(stranger.post("/health/ready", Map.of()).header("Allow")).isEqualTo("GET, HEAD");
    }

    private static Answer put(Caller caller) {
        return caller.send(caller.request("/nl/rpo").method("PUT", BodyPublishers.noBody()));
    }

    @Test
    void ten_parts_of_a_file_are_given_and_no_more() {
        assertThat(parts(10)).isEqualTo(206);
        assertThat(parts(11)).isEqualTo(416);
        assertThat(parts(60)).isEqualTo(416);
    }

    private static int parts(int many) {
        String each = String.join(",", Collections.nCopies(many, "0-1"));
        Map<String, String> range = Map.of("Range", "bytes=" + each);
        return new Caller(Portal.shared()).get("/assets/icons.svg", range).status();
    }
}
