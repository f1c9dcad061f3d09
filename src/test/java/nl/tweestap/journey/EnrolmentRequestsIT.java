package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests it takes to bind an app, from the sign-in page to the code that proves it. */
class EnrolmentRequestsIT {

    /** Sign-in page, password, what is wanted and why, and one for each of the four steps. */
    private static final int PARTS = 8;

    /** Without scripts each step but the last is a form and the page it leads to. */
    private static final int PAGES = 11;

    /** In what a part says to the script. */
    private static final Pattern MOVED = Pattern.compile("&#34;url&#34;:&#34;([^&]+)&#34;");

    private final Portal portal = Portal.shared();
    private final Person person = People.fresh("rpo");
    private final Caller caller = new Caller(portal);
    private int requests;

    @Test
    void with_scripts_a_step_is_one_request() {
        Answer page = start();
        for (String step : new String[] {"download", "set-up", "scan"}) {
            page = part(page, Map.of());
            assertThat(path(page)).isEqualTo("/nl/rpo/enrol/" + step);
        }
        Answer bound = part(page, Map.of("app-code", code(page)));

        assertThat(path(bound)).isEqualTo("/nl/rpo/enrol/phone");
        assertThat(requests).isEqualTo(PARTS);
    }

    @Test
    void without_scripts_a_step_is_a_form_and_a_page() {
        Answer page = start();
        while (!page.path().endsWith("/scan")) {
            page = followed(count(caller.press(page, "#next", Map.of())));
        }
        Answer bound = count(caller.press(page, "#next", Map.of("app-code", code(page))));

        assertThat(bound.location()).isEqualTo("/nl/rpo/enrol/phone");
        assertThat(requests).isEqualTo(PAGES);
    }

    /** To the first step, by what the pages themselves link. */
    private Answer start() {
        Answer signIn = count(caller.get("/nl/rpo/sign-in"));
        Answer more =
                followed(
                        count(
                                caller.press(
                                        signIn,
                                        "#submit",
                                        Map.of(
                                                "username",
                                                person.username(),
                                                "password",
                                                People.PASSWORD))));
        Answer first = count(caller.get(way(more)));
        assertThat(first.status()).isEqualTo(200);
        return first;
    }

    private static String way(Answer more) {
        return more.html().select("main a.button").attr("href");
    }

    private Answer count(Answer answer) {
        requests++;
        return answer;
    }

    private Answer followed(Answer answer) {
        return answer.isRedirect() ? followed(count(caller.get(answer.location()))) : answer;
    }

    /** What the wizard's script sends when the main button is pressed. */
    private Answer part(Answer page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("enrolment", "enrolment");
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", "wizard");
        fields.put("jakarta.faces.partial.execute", "wizard");
        fields.put("jakarta.faces.partial.render", "wizard");
        fields.put("wizard_direction", "next");
        fields.put("wizard_stepToGo", "");
        fields.put("app", "microsoft");
        return count(
                caller.post(
                        path(page),
                        Caller.encoded(fields),
                        Map.of("Sec-Fetch-Site", "same-origin", "Faces-Request", "partial/ajax")));
    }

    /** The address that stands in the browser: of the page, or as a part of it said. */
    private static String path(Answer page) {
        Matcher moved = MOVED.matcher(page.body());
        return moved.find() ? moved.group(1) : page.path();
    }

    private String code(Answer page) {
        String key =
                page.body()
                        .replaceFirst("(?s).*id=\"key\">(.*?)</bdi>.*", "$1")
                        .replaceAll("<[^>]*>|\\s", "");
        return IndependentTotp.code(key, portal.now());
    }

    /** Who goes on where they were is led there, and told what is new on that page. */
    @ParameterizedTest
    @ValueSource(strings = {"download", "scan"})
    void a_run_that_is_under_way_is_not_begun_anew(String step) {
        new WizardForms(portal, person).to(step);
        Answer more = Forms.givePassword(caller, person);

        assertThat(way(more)).isEqualTo("/nl/rpo/enrol");
        assertThat(caller.open(way(more)).path()).startsWith("/nl/rpo/enrol/" + step);
    }

    /** A page that was left open leads to the first step, which forgets nothing. */
    @Test
    void an_old_link_to_the_first_step_keeps_the_picture() {
        Answer more = Forms.givePassword(caller, person);
        Answer scan = caller.open(way(more));
        while (!scan.path().endsWith("/scan")) {
            scan = caller.follow(caller.press(scan, "#next", Map.of()));
        }
        String key = Forms.key(scan);

        Answer page = caller.open(way(more));
        assertThat(page.path()).isEqualTo("/nl/rpo/enrol/start");
        while (!page.path().endsWith("/scan")) {
            page = caller.follow(caller.press(page, "#next", Map.of()));
        }

        assertThat(Forms.key(page)).isEqualTo(key);
    }

    @Test
    void a_school_that_asks_for_a_phone_first_begins_there() {
        Answer more = Forms.givePassword(caller, People.fresh("mborijnland"));

        assertThat(way(more)).isEqualTo("/nl/mborijnland/enrol/phone");
        assertThat(caller.get(way(more)).status()).isEqualTo(200);
    }
}
