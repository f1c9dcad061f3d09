package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.shell.Visitor;

/** Asks for the code of the pass that the service desk gave. */
@Named("verifyPassPage")
@RequestScoped
public class VerifyPassPage extends VerifyPage {

    @Override
    Kind kind() {
        return Kind.TEMPORARY_PASS;
    }

    /** Who has nothing to sign in with goes into the wizard; else the lost phone comes first. */
    @Override
    String destination(Visitor visitor) {
        return askedHere().orElseGet(() -> address.path(next(visitor.accountId())));
    }

    private String next(String accountId) {
        boolean isAnythingLeft =
                authenticators.of(accountId).stream().anyMatch(one -> one.kind().isEveryday());
        return isAnythingLeft ? "account/lost-phone" : "enrol";
    }

    /** Who has none is told so like who types a wrong one. */
    @Override
    boolean isMine() {
        return true;
    }
}
