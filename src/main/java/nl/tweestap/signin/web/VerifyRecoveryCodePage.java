package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.shell.Visitor;

/** Asks for a recovery code, for the day the phone is lost. */
@Named("verifyRecoveryCodePage")
@RequestScoped
public class VerifyRecoveryCodePage extends VerifyPage {

    @Override
    Kind kind() {
        return Kind.RECOVERY_CODES;
    }

    /** Who needs one has a phone to replace: that comes first, and one press leads past it. */
    @Override
    String destination(Visitor visitor) {
        return askedHere().orElseGet(() -> address.path("account/lost-phone"));
    }

    /** Who has none, or no longer any, is told so like who types a wrong one. */
    @Override
    boolean isMine() {
        return true;
    }
}
