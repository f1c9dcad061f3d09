package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is put into a form, the answer is a plain page. */
class BadInputIT {

    /** 1337 when evaluated, and nowhere else on our pages. */
    private static final String CANARY = "#{7*191}${7*191}%{7*191}{{7*191}}";

    private final Portal portal = Portal.shared();

    static Stream<String> inputs() {
        return Stream.of(
                "a".repeat(10_000),
                CANARY,
                "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
                "' or '1'='1' -- ; drop table account",
                "\u0000\u0001\u001b[31m\r\nSet-Cookie: a=b",
                "\u202e\u2028\ufeff\ud83d\ude00\u0301",
                "../../../../etc/passwd",
                "{0}{1,choice,0#x}'",
                " ");
    }

    /** Pages with a form, each with the button to press. */
    private Map<Answer, String> forms(Caller enrolling, Enrolled enrolled) {
        Map<Answer, String> forms = new HashMap<>();
        forms.put(new Caller(portal).open("/nl/rpo/sign-in"), "#submit");
        forms.put(enrolling.open("/nl/rpo/enrol"), "#next");
        SignInForms signIn = new SignInForms(enrolled);
        forms.put(signIn.page(), "#submit");
        forms.put(signIn.way("recovery-code").page(), "#submit");
        forms.put(signIn.way("phone").page(), "#send-sms");
        return forms;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_plain_page_comes_back(String input) {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("phone");
        wizard.answer(Map.of("number", input, "country", input, "channel", input));
        assertPlain(wizard.page());
        forms(wizard.caller(), enrolled)
                .forEach(
                        (page, button) -> {
                            Caller caller = enrolled.caller().twin();
                            Map<String, String> fields = Caller.fields(page, button);
                            fields.replaceAll((name, value) -> input);
                            assertPlain(
                                    caller.follow(
                                            caller.post(Caller.action(page, button), fields)));
                            Map<String, String> kept = Caller.fields(page, button);
                            for (String name : List.of("username", "password", "code", "to")) {
                                kept.put(name, input);
                            }
                            assertPlain(
                                    caller.follow(caller.post(Caller.action(page, button), kept)));
                        });
    }

    @Test
    void a_form_with_parts_missing_or_tampered_is_no_accident() {
        Caller caller = new Caller(portal);
        Answer page = caller.open("/nl/rpo/sign-in");
        for (String name : Caller.fields(page, "#submit").keySet()) {
            Map<String, String> fields = Caller.fields(page, "#submit");
            fields.remove(name);
            assertPlain(caller.follow(caller.post(page.path(), fields)));
            fields.put(name, "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==");
            assertPlain(caller.follow(caller.post(page.path(), fields)));
        }
        for (String name :
                List.of(
                        "jakarta.faces.ViewState",
                        "jakarta.faces.partial.execute",
                        "jakarta.faces.partial.render",
                        "jakarta.faces.source",
                        "jakarta.faces.behavior.event",
                        "jakarta.faces.RenderKitId",
                        "primefaces.nonce",
                        "pfdrid")) {
            Map<String, String> fields = Caller.fields(page, "#submit");
            fields.put(name, CANARY);
            assertPlain(caller.follow(caller.post(page.path(), fields)));
        }
    }

    /** Packed, a form of any size is small; so none is unpacked. */
    @Test
    void a_packed_form_is_refused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("sign-in=sign-in&username=noor".getBytes(StandardCharsets.UTF_8));
        }
        Caller caller = new Caller(Portal.shared());

        Answer answer =
                caller.send(
                        caller.request("/nl/rpo/sign-in")
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setHeader("Content-Encoding", "gzip")
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void expressions_in_addresses_and_headers_stay_text() {
        Caller caller = new Caller(portal);
        String escaped = "%23%7B7*191%7D";
        for (String path :
                List.of(
                        "/nl/rpo/" + escaped,
                        "/" + escaped + "/rpo",
                        "/nl/rpo/sign-in?to=" + escaped,
                        "/outbox?phone=" + escaped,
                        "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid="
                                + escaped)) {
            assertPlain(caller.get(path));
        }
        assertPlain(
                caller.send(
                        caller.request("/nl/rpo/no-such-page")
                                .setHeader("Accept-Language", CANARY)
                                .setHeader("User-Agent", CANARY)));
    }

    static void assertPlain(Answer answer) {
        assertThat(answer.status()).as(answer.path()).isLessThan(500);
        assertThat(answer.body())
                .as(answer.path())
                .doesNotContain("1337")
                .doesNotContain("<script>alert", "<img src=x")
                .doesNotContain(
                        "Exception",
                        "nl.tweestap",
                        "jakarta.el",
                        "jakarta.servlet",
                        "java.lang",
                        "\tat ");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("a="));
    }
}
