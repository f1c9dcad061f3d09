package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;

/** A session ends when it should, at the server, and nobody goes on with an old token. */
class SessionIT {

    /** The cookie is the portal's: who signs out at one school of it is signed out. */
    @Test
    void signing_out_at_another_school_ends_the_session_too() {
        Caller caller = Forms.enrol(Portal.shared(), People.fresh("rpo")).caller();
        Caller thief = caller.twin();

        caller.post("/nl/rocmn/sign-out", Map.of());

        assertThat(caller.cookies()).isEmpty();
        assertThat(thief.get("/nl/rpo/account").status()).isEqualTo(303);
    }

    private final Portal portal = Portal.shared();

    @Test
    void the_token_changes_at_each_step_up_and_the_old_one_is_dead() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        portal.clock().forward(Duration.ofSeconds(30));
        SignInForms signIn = new SignInForms(enrolled);
        Caller thief = signIn.caller().twin();

        assertThat(signIn.type(enrolled.appCode()).isSignedIn()).isTrue();

        assertThat(signIn.caller().cookies()).isNotEqualTo(thief.cookies());
        assertThat(thief.get("/nl/rpo/account").location()).startsWith("/nl/rpo/sign-in");
    }

    @Test
    void signing_out_ends_the_session_at_the_server() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        Caller thief = enrolled.caller().twin();
        assertThat(thief.get("/nl/rpo/account").status()).isEqualTo(200);

        enrolled.caller().post("/nl/rpo/sign-out", Map.of());

        assertThat(enrolled.caller().cookies()).isEmpty();
        assertThat(thief.get("/nl/rpo/account").status()).isEqualTo(303);
    }

    @Test
    void a_session_ends_after_ten_quiet_minutes() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        portal.clock().forward(Duration.ofMinutes(9));
        assertThat(enrolled.caller().get("/nl/rpo/account").status()).isEqualTo(200);

        portal.clock().forward(Duration.ofMinutes(10));

        assertThat(enrolled.caller().get("/nl/rpo/account").status()).isEqualTo(303);
    }
}
