package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form of an authenticator that is somebody else's, or was removed while the page was open. */
class VanishedWayIT {

    private final Portal portal = Portal.shared();
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
    private final SignInForms signIn = new SignInForms(enrolled);

    private Answer send(String path, String button, String code) {
        Map<String, String> fields = new HashMap<>(Caller.fields(signIn.page(), "#submit"));
        fields.remove("submit");
        fields.put(button, "x");
        fields.put("code", code);
        return signIn.caller().follow(signIn.caller().post(signIn.path(path), fields));
    }

    private String triesLeft() {
        return signIn.caller().open(signIn.page().path()).html().select("#code-hint").text();
    }

    @Test
    void a_code_for_it_is_no_page_and_costs_no_try() {
        String other = new SignInForms(Forms.enrol(portal, People.fresh("rpo"))).page().path();
        String theirs = other.substring(other.lastIndexOf('/') + 1);

        for (int time = 1; time <= 6; time++) {
            assertThat(send("sign-in/verify/app/" + theirs, "submit", "123456").status())
                    .isEqualTo(404);
        }

        assertThat(triesLeft()).contains(Say.words("verifier.tries.before", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit", "send-sms", "send-call"})
    void a_button_for_a_phone_that_is_gone_is_no_page_and_sends_nothing(String button) {
        int before = new Outbox(portal).texts(enrolled.person()).size();

        Answer gone = send("sign-in/verify/phone/" + UUID.randomUUID(), button, "123456");

        assertThat(gone.status()).isEqualTo(404);
        assertThat(new Outbox(portal).texts(enrolled.person())).hasSize(before);
        assertThat(triesLeft()).contains(Say.words("verifier.tries.before", 5));
    }

    @Test
    void the_id_of_an_app_is_no_phone_and_that_of_a_phone_no_app() {
        Map<String, String> mine = signIn.authenticators();

        assertThat(send("sign-in/verify/phone/" + mine.get("app"), "send-sms", "").status())
                .isEqualTo(404);
        assertThat(send("sign-in/verify/app/" + mine.get("phone"), "submit", "123456").status())
                .isEqualTo(404);
    }
}
