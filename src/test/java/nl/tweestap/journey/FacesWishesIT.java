package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a request asks of Faces by hand is not heard: no page fails on it, and after each of these
 * the log has to be quiet.
 */
class FacesWishesIT {

    private final Portal portal = Portal.shared();

    private static Map<String, String> form(String name, String value) {
        Map<String, String> form = new HashMap<>();
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("sign-in", "sign-in");
        form.put("search", "search");
        form.put("enrolment", "enrolment");
        form.put("submit", "x");
        form.put(name, value);
        return form;
    }

    private static void assertPlain(Answer answer) {
        assertThat(answer.status()).as(answer.path()).isIn(200, 303, 400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "Error");
    }

    private List<Caller> callers() {
        return List.of(
                new Caller(portal),
                new WizardForms(portal, People.fresh("rpo")).to("scan").caller());
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.faces.partial.execute, j_id1",
        "jakarta.faces.partial.execute, @all",
        "jakarta.faces.partial.execute, no-such-thing",
        "jakarta.faces.partial.render, j_id1",
        "jakarta.faces.partial.render, @all",
        "jakarta.faces.partial.resetValues, true",
        "jakarta.faces.partial.event, click",
        "jakarta.faces.partial.ajax, true",
        "jakarta.faces.behavior.event, click",
        "jakarta.faces.source, j_id1",
        "jakarta.faces.source, submit",
        "jakarta.faces.ViewState, ",
        "jakarta.faces.ViewState, 1:1",
        "jakarta.faces.ViewState, rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
        "j_id1:jakarta.faces.ViewState, stateless",
        "jakarta.faces.ClientWindow, x",
        "jakarta.faces.RenderKitId, NONE",
        "jakarta.faces.encodedURL, http://evil.example/",
        "javax.faces.partial.execute, j_id1",
        "javax.faces.ViewState, stateless",
        "primefaces.resetvalues, true",
        "primefaces.skipchildren, true",
        "primefaces.nonce, x",
        "primefaces.download, x",
        "Faces-Request, partial/ajax",
        "jfwid, x"
    })
    void nothing_that_a_form_asks_of_faces_breaks_a_page(String name, String value) {
        Map<String, String> form = form(name, value == null ? "" : value);
        for (Caller caller : callers()) {
            for (String path :
                    List.of(
                            "/nl/rpo/sign-in",
                            "/nl/rpo/sign-out",
                            "/nl/rpo/search",
                            "/outbox",
                            "/nl/rpo/enrol/scan")) {
                assertPlain(caller.twin().post(path, form));
                Map<String, String> headers =
                        Map.of("Origin", portal.address(), "Faces-Request", "partial/ajax");
                assertPlain(caller.twin().post(path, Caller.encoded(form), headers));
                form.put("jakarta.faces.partial.ajax", "true");
                assertPlain(caller.twin().post(path, Caller.encoded(form), headers));
                form.keySet().removeIf(key -> key.equals("jakarta.faces.partial.ajax"));
            }
        }
    }

    /** Of a page that is there, with everything the wizard's script sends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "abcd",
                "\u00e9\u00e9",
                "%%%",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_nonce_that_is_none_is_left_out(String nonce) {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("scan");
        Map<String, String> form = new HashMap<>(Caller.fields(wizard.page(), "#next"));
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", "next");
        form.put("jakarta.faces.partial.execute", "enrolment");
        form.put("primefaces.nonce", nonce);

        Answer answer =
                wizard.caller()
                        .post(
                                wizard.page().path(),
                                Caller.encoded(form),
                                Map.of(
                                        "Origin",
                                        portal.address(),
                                        "Faces-Request",
                                        "partial/ajax"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("/problem");
    }

    /** Else a link on any page could do what only a form of ours may. */
    @Test
    void a_form_cannot_be_sent_by_a_link() {
        Caller caller = new Caller(portal);
        Map<String, String> fields =
                new HashMap<>(Caller.fields(caller.get("/nl/rpo/sign-in"), "#submit"));
        fields.put("username", People.fresh("rpo").username());
        fields.put("password", People.PASSWORD);

        Answer answer = caller.get("/nl/rpo/sign-in?" + Caller.encoded(fields));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    /** An address is kept in histories and logs. */
    @Test
    void a_name_and_a_password_are_taken_from_the_body_only() {
        Caller caller = new Caller(portal);
        Answer page = caller.get("/nl/rpo/sign-in");
        Map<String, String> typed =
                Map.of("username", People.fresh("rpo").username(), "password", People.PASSWORD);
        Map<String, String> empty = new HashMap<>(Caller.fields(page, "#submit"));
        empty.putAll(Map.of("username", "", "password", ""));
        Map<String, String> without = new HashMap<>(empty);
        without.keySet().removeAll(typed.keySet());
        Map<String, String> full = new HashMap<>(empty);
        full.putAll(typed);
        String path = "/nl/rpo/sign-in?" + Caller.encoded(typed);

        assertThat(caller.follow(caller.post(path, empty)).errors())
                .contains(Say.words("signin.password.username-missing"));
        assertThat(caller.follow(caller.post(path, without)).errors())
                .contains(Say.words("signin.password.username-missing"));
        String other = "/nl/rpo/sign-in?to=/nl/rpo/account&username=x&%75sername=y";
        assertThat(caller.post(other, full).location()).doesNotContain("username");
        assertThat(caller.get("/nl/rpo/enrol").location()).doesNotContain("sign-in?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partial/ajax", "partial/process"})
    void a_link_that_says_it_is_a_script_gets_the_page(String wish) {
        Answer answer =
                new Caller(portal)
                        .get(
                                "/nl/rpo/sign-in?jakarta.faces.partial.ajax=true"
                                        + "&jakarta.faces.partial.render=j_id1",
                                Map.of("Faces-Request", wish));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().select("#password")).hasSize(1);
    }
}
