package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * As a school runs it: behind TLS, without anything of the demo. What its cookies are like once
 * somebody signs in, {@link HarmedServerIT} sees.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionIT {

    private static final String ADDRESS = "https://tweestap.school.example";

    private Portal portal = Portal.shared();

    @BeforeAll
    void start() {
        portal =
                Portal.production(
                        "production",
                        Map.of("TWEESTAP_ADDRESS", ADDRESS, "TWEESTAP_CONTENT_FOLDER", "content"));
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nl/rpo",
                "/nl/rpo/sign-in",
                "/nl/rpo/no-such-page",
                "/nl/rpo/account",
                "/nl/rpo/guides/app/ios",
                "/assets/styles/form.css",
                "/health/ready"
            })
    void asks_browsers_to_come_by_tls_only(String path) {
        assertThat(new Caller(portal).get(path).header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void has_no_phone_on_the_desk_and_no_ribbon() {
        Caller caller = new Caller(portal);

        assertThat(caller.get("/outbox").status()).isEqualTo(404);
        assertThat(caller.get("/nl/rpo").html().select(".demo, a[href='/outbox']")).isEmpty();
        assertThat(caller.get("/assets/styles/rpo/landing.css").body())
                .contains(".hero")
                .doesNotContain(".demo");
    }

    @Test
    void says_that_nobody_can_sign_in_where_no_directory_is_set_up() {
        Caller caller = new Caller(portal);
        Answer page = caller.get("/nl/rpo/sign-in");

        assertThat(page.html().select("main").text()).contains(Say.words("signin.password.nobody"));
        assertThat(page.html().select("#password")).isEmpty();
        assertThat(caller.get("/health/ready").body())
                .contains("\"rpo\":\"nobody can sign in: no directory is set up\"");
    }

    @Test
    void offers_nobody_to_begin_or_to_sign_in_where_nobody_can() {
        Caller caller = new Caller(portal);
        Document landing = caller.get("/nl/rpo").html();

        assertThat(landing.select("main").text())
                .contains(Say.words("guide.landing.lead-nobody"))
                .contains(Say.words("guide.landing.read-only"));
        assertThat(landing.select("#guides .card a")).isNotEmpty();
        for (String path :
                List.of("", "/guides/set-up/ios", "/guides/app/ios", "/search?q=inloggen")) {
            assertThat(
                            caller.get("/nl/rpo" + path)
                                    .html()
                                    .select(
                                            "a[href^=/nl/rpo/sign-in], a[href^=/nl/rpo/enrol],"
                                                    + " a[href$=/account]")
                                    .eachAttr("href"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void knows_nobody_of_the_demo() {
        for (String line : People.demo()) {
            String[] person = line.split(",", 3);
            Caller caller = new Caller(portal);
            Map<String, String> form =
                    Map.of(
                            "jakarta.faces.ViewState",
                            "stateless",
                            "sign-in",
                            "sign-in",
                            "submit",
                            "x",
                            "username",
                            person[1],
                            "password",
                            People.PASSWORD);
            caller.post("/nl/" + person[0] + "/sign-in", form);

            assertThat(caller.cookies()).doesNotContainKey("__Host-tweestap");
        }
    }

    @Test
    void takes_forms_of_its_own_address_only() {
        Caller caller = new Caller(portal);
        String body = "sign-in=sign-in&username=a&password=b&submit=x";
        for (String origin :
                List.of(
                        portal.address(),
                        "http://tweestap.school.example",
                        "https://school.example",
                        "https://tweestap.school.example.evil.example",
                        "null")) {
            assertThat(caller.post("/nl/rpo/sign-in", body, Map.of("Origin", origin)).status())
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(caller.post("/nl/rpo/sign-in", body, Map.of("Origin", ADDRESS)).status())
                .isEqualTo(200);
    }

    @Test
    void takes_its_cookie_back_under_the_name_that_only_this_host_can_set() {
        Answer out = new Caller(portal).post("/nl/rpo/sign-out", Map.of());

        assertThat(out.headers().allValues("Set-Cookie"))
                .containsExactly(
                        "__Host-tweestap=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void believes_no_header_about_where_it_is() {
        Answer guide =
                new Caller(portal)
                        .send(
                                new Caller(portal)
                                        .request("/nl/rpo/guides/app/ios")
                                        .setHeader("X-Forwarded-Host", "evil.example")
                                        .setHeader("X-Forwarded-Proto", "http")
                                        .setHeader("Forwarded", "host=evil.example")
                                        .GET());

        assertThat(guide.body()).doesNotContain("evil.example").contains(ADDRESS + "/nl/rpo");
    }

    @Test
    void keeps_its_key_to_itself() throws Exception {
        assertThat(Files.getPosixFilePermissions(portal.data().resolve("keys").resolve("seal.key")))
                .hasSize(2);
    }
}
