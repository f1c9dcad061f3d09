package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;

/** What was sent for one sign-in or belongs to one person is nothing in another one's hands. */
class SignInStrangersIT {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));

    private SignInForms signIn() {
        return new SignInForms(enrolled);
    }

    @Test
    void a_code_sent_for_one_sign_in_is_nothing_in_another() {
        SignInForms mine = signIn().way("phone").press("#send-sms", Map.of());
        String code = outbox.smsCode(enrolled.person());
        portal.clock().forward(Duration.ofSeconds(31));
        SignInForms other = signIn().way("phone").press("#send-sms", Map.of());
        String otherCode = outbox.smsCode(enrolled.person());
        assertThat(otherCode).isNotEqualTo(code);

        assertThat(other.type(code).isSignedIn()).isFalse();
        assertThat(mine.type(code).isSignedIn()).isTrue();
    }

    @Test
    void a_code_of_one_person_is_nothing_to_another() {
        Enrolled stranger = Forms.enrol(portal, People.fresh("rpo"));
        portal.clock().forward(Duration.ofSeconds(30));

        assertThat(signIn().type(stranger.appCode()).isSignedIn()).isFalse();
        assertThat(signIn().way("recovery-code").type(stranger.recoveryCodes().get(0)).isSignedIn())
                .isFalse();
    }

    @Test
    void an_authenticator_of_somebody_else_is_no_page() {
        Person other = People.fresh("rpo");
        Forms.enrol(portal, other);
        String theirs = new SignInForms(Forms.enrol(portal, People.fresh("rpo"))).page().path();

        Answer answer = signIn().caller().get(theirs);

        assertThat(answer.status()).isEqualTo(404);
    }
}
