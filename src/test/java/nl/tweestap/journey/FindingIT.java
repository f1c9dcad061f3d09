package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.shell.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who types is answered with what the page would show, and by the same rules. */
class FindingIT {

    private static final Portal PORTAL = Portal.shared();

    /** One for all: a school has few employees. */
    private static final class Shared {
        static final Desk DESK = Desk.at("rpo", Role.LEAD);
    }

    private final Desk desk = Shared.DESK;

    private Answer typed(Caller caller, String school, String text) {
        return caller.get("/nl/" + school + "/helpdesk/found?q=" + Caller.encoded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noor", "test", "nobody at all", "no", "%__", "\"><b>'"})
    void the_answer_is_what_stands_on_the_page(String text) {
        Answer answer = typed(desk.caller(), "rpo", text);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().body().children()).isNotEmpty();
        assertThat(inside(answer, "body")).isEqualTo(inside(desk.search(text), "#found"));
    }

    private static String inside(Answer answer, String element) {
        Document page = answer.html();
        page.outputSettings().prettyPrint(false);
        return page.select(element).html();
    }

    @Test
    void it_is_kept_by_nobody_and_is_no_page() {
        Answer answer = typed(desk.caller(), "rpo", "noor");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.body()).startsWith("<h2").doesNotContain("<html");
        assertThat(typed(desk.caller(), "rpo", "").body()).isEmpty();
    }

    @Test
    void who_comes_as_to_a_page_is_led_to_the_page() {
        Map<String, String> opened = Map.of("Sec-Fetch-Dest", "document");

        assertThat(desk.caller().get("/nl/rpo/helpdesk/found?q=noor+b", opened).location())
                .isEqualTo("/nl/rpo/helpdesk?q=noor+b&page=1");
        assertThat(
                        desk.caller()
                                .get(
                                        "/nl/rpo/helpdesk/found?q=noor",
                                        Map.of("Sec-Fetch-Dest", "empty"))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void who_may_not_search_is_not_answered() {
        Enrolled student = Forms.enrol(PORTAL, People.fresh("rpo"));

        assertThat(typed(student.caller(), "rpo", "noor").status()).isEqualTo(404);
        assertThat(typed(new Caller(PORTAL), "rpo", "noor").location())
                .isEqualTo("/nl/rpo/sign-in?to=%2Fnl%2Frpo%2Fhelpdesk%2Ffound");
        assertThat(typed(desk.caller(), "rocmn", "noor").location())
                .startsWith("/nl/rocmn/sign-in");
    }

    @Test
    void nobody_of_another_school_is_in_it() {
        Person elsewhere = Forms.enrol(PORTAL, People.fresh("rocmn")).person();
        Desk theirs = Desk.at("rocmn", Role.HELPDESK);
        String id = theirs.page(elsewhere).replaceFirst(".*/", "");

        assertThat(typed(theirs.caller(), "rocmn", elsewhere.username()).body()).contains(id);
        assertThat(typed(desk.caller(), "rpo", elsewhere.username()).body()).doesNotContain(id);
    }

    @Test
    void it_stands_in_the_log_as_the_page_does() {
        typed(desk.caller(), "rpo", "typed-by-the-lead");

        List<String> rows =
                desk.caller().open("/nl/rpo/helpdesk/log").html().select("main").eachText();

        assertThat(rows.get(0)).contains("Gezocht op: typed-by-the-lead", "0 gevonden");
    }
}
