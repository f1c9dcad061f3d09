package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.QrReader;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A teacher chooses what to share, and what is copied works where it is pasted. */
class TeachIT {

    private static final String TEACH = "/nl/rpo/teach";
    private static final String SCAN = TEACH + "?guide=app&part=step.scan-code";

    private final Portal portal = Portal.shared();
    private final Caller caller = new Caller(portal);

    /** The page at an address that was copied. */
    private Answer followed(String address) {
        assertThat(address).startsWith(portal.address() + "/");
        String path = address.substring(portal.address().length()).replaceFirst("#.*", "");
        Answer answer = caller.get(path);
        return answer.isRedirect() ? caller.get(answer.location()) : answer;
    }

    private byte[] file(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(caller.request(path).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void a_part_of_the_guide_before_is_said_to_be_left_out() {
        Document other = caller.get(TEACH + "?guide=lost-phone&part=step.scan-code").html();

        assertThat(other.select("#elsewhere").text()).endsWith(Say.words("teach.form.elsewhere"));
        assertThat(caller.get(SCAN).html().select("#elsewhere")).isEmpty();
    }

    /** A page with a session refuses to open from a window that its opener put in a sandbox. */
    @Test
    void what_the_guide_beside_the_choice_opens_is_in_no_sandbox() {
        assertThat(caller.get(TEACH).html().select("iframe").attr("sandbox").split(" "))
                .contains("allow-popups", "allow-popups-to-escape-sandbox")
                .doesNotContain("allow-same-origin", "allow-top-navigation", "allow-modals");
    }

    @Test
    void a_link_leads_past_the_guide_beside_the_choice() {
        Document page = caller.get(TEACH).html();
        String past = page.select(".teach-seen a.skip + iframe").prev().attr("href");

        assertThat(page.select(".teach-seen iframe ~ " + past)).hasSize(1);
    }

    @Quick("teach")
    @Test
    void the_choice_stands_in_the_address_and_its_link_leads_to_it() {
        Document page = caller.get(SCAN).html();
        String step = page.select("#part option[selected]").text();

        assertThat(page.select("#guide option[selected]").attr("value")).isEqualTo("app");
        assertThat(step).matches("[0-9]+\\. .+");
        assertThat(page.select("#short").attr("value"))
                .endsWith("/g/rpo-app-" + step.replaceAll("\\..*", ""));
        Answer led = followed(page.select("#short-whole").text());
        assertThat(led.status()).isEqualTo(200);
        assertThat(led.html().getElementById("scan-code")).isNotNull();
        assertThat(page.select(".teach-seen iframe").attr("src"))
                .isEqualTo("/embed/nl/rpo/app#scan-code");
    }

    @Test
    void a_language_and_a_device_that_were_chosen_are_the_readers_too() {
        Document page = caller.get(SCAN + "&device=android&in=nl-formal").html();
        String path = page.select("#short-whole").text().substring(portal.address().length());

        assertThat(path).matches("/g/[a-z0-9]{6}");
        assertThat(caller.get(path, Map.of("Accept-Language", "en")).location())
                .isEqualTo("/nl-formal/rpo/guides/app/android/scan-code");
    }

    @Test
    void the_codes_and_the_poster_say_the_link() {
        Document page = caller.get(SCAN).html();
        String link = page.select("#short-whole").text();
        byte[] png = file(page.select("#png").attr("href"));
        Answer svg = caller.get(page.select("#svg").attr("href"));
        Document poster = caller.get(page.select("#poster").attr("href")).html();

        assertThat(QrReader.read(png)).contains(link);
        assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.header("Content-Disposition")).matches("attachment; .*rpo-app-\\d+.svg\"");
        assertThat(poster.select(".bill-link").text().replace(" ", ""))
                .isEqualTo(link.replaceFirst("https?://", ""));
    }

    @ParameterizedTest
    @CsvSource({"guide", "device", "in", "part", "for"})
    void what_nobody_can_choose_is_left_out(String name) {
        for (String wish : List.of("%3Cscript%3E", "x", "step.none", "..%2f", "", "*")) {
            Answer page = caller.get(TEACH + "?" + name + "=" + wish);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select("#short").attr("value")).endsWith("/g/rpo-app");
            assertThat(page.body()).doesNotContain("<script>");
        }
    }

    @Test
    void a_parameter_without_measure_is_refused() {
        assertThat(caller.get(TEACH + "?guide=" + "a".repeat(10_000)).status()).isBetween(400, 431);
    }

    @Test
    void a_foreign_origin_reads_and_changes_nothing() {
        Answer read = caller.get(TEACH, Map.of("Origin", "https://evil.example"));

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void every_guide_and_step_leads_there_and_no_frame_does() {
        Document guide = caller.get("/nl/rpo/guides/app/ios").html();
        String share = guide.select("#scan-code a.share").attr("href");

        assertThat(share).isEqualTo(TEACH + "?guide=app&device=ios&part=step.scan-code");
        assertThat(caller.get(share).html().select("#device option[selected]").attr("value"))
                .isEqualTo("ios");
        assertThat(guide.select("#share").attr("href")).isEqualTo(TEACH + "?guide=app&device=ios");
        assertThat(caller.get("/embed/nl/rpo/app/ios").html().select("a.share, #share")).isEmpty();
    }

    @Test
    void a_teacher_finds_it_near_the_top_and_others_in_the_foot() {
        Document stranger = caller.get("/nl/rpo").html();
        Document teacher = Desk.at("rpo", Role.TEACHER).caller().get("/nl/rpo").html();

        assertThat(stranger.select(".hero #teach")).isEmpty();
        assertThat(stranger.select("#teach").attr("href")).isEqualTo(TEACH);
        assertThat(teacher.select(".hero #teach").attr("href")).isEqualTo(TEACH);
    }

    @Test
    void says_who_may_show_it_in_a_frame() {
        assertThat(caller.get(TEACH).html().select("#paste").text()).contains("elo.rpo.example");
        assertThat(caller.get("/nl/rocmn/teach").html().select("#paste").text())
                .contains(Say.words("teach.to.no-hosts"));
    }
}
