package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** Somebody at the forms of their own account, without scripts. */
public abstract class AccountForms {

    protected static final String ACCOUNT = "/nl/rpo/account";

    protected final Portal portal = Portal.shared();
    protected final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
    protected final Caller caller = enrolled.caller();

    protected List<String> names() {
        return caller.get(ACCOUNT).html().select(".methods .method-head h3").eachText();
    }

    /** The same person in another browser. */
    protected Caller elsewhere() {
        portal.clock().forward(Duration.ofSeconds(30));
        SignInForms signIn = new SignInForms(enrolled).type(enrolled.appCode());
        assertThat(signIn.isSignedIn()).isTrue();
        return signIn.caller();
    }
}
