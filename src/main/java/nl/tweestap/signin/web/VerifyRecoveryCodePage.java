package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.tweestap.signin.SignIn.Means;

/** Asks for a recovery code, for the day the phone is lost. */
@Named("verifyRecoveryCodePage")
@RequestScoped
public class VerifyRecoveryCodePage extends VerifyPage {

    @Override
    Means means() {
        return Means.RECOVERY_CODE;
    }

    /** Who has none, or no longer any, is told so like who types a wrong one. */
    @Override
    boolean isMine() {
        return true;
    }
}
