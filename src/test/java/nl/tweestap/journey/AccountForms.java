package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** Somebody at the forms of their own account, without scripts. */
abstract class AccountForms {

    static final String ACCOUNT = "/nl/rpo/account";

    final Portal portal = Portal.shared();
    final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
    final Caller caller = enrolled.caller();

    List<String> names() {
        return caller.get(ACCOUNT).html().select(".methods .method-head h3").eachText();
    }

    /** The same person in another browser. */
    Caller elsewhere() {
        portal.clock().forward(Duration.ofSeconds(30));
        SignInForms signIn = new SignInForms(enrolled).type(enrolled.appCode());
        assertThat(signIn.isSignedIn()).isTrue();
        return signIn.caller();
    }
}
