package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.directory.Directory;
import nl.tweestap.school.School;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Texts;
import nl.tweestap.signin.SignIn;

/** Whether the people of this school can sign in here, and what to tell them when they cannot. */
@Named("signInOffer")
@RequestScoped
public class SignInOffer {

    @Inject SignIn signIn;
    @Inject CurrentSchool school;
    @Inject CurrentAddress address;
    @Inject CurrentUser user;
    @Inject Texts texts;

    /** Whether this site has a second step of its own at this school. */
    public boolean isMade() {
        return school.get().filter(found -> found.secondStep().isOfferedHere()).isPresent();
    }

    /** The same, and the school has set up who its people are; else nobody can sign in. */
    public boolean isForSomebody() {
        return isMade() && user.isSignInSetUp();
    }

    /** Whether a recovery code may be asked for instead of what is lost. */
    boolean isRecoverable() {
        return isForSomebody() && school.get().filter(School::hasRecoveryCodes).isPresent();
    }

    /** What to tell beforehand: why nobody can sign in; empty when people can. */
    String notice() {
        return isMade() ? notice(condition()) : texts.get("signin.password.not-here");
    }

    private Directory.Condition condition() {
        return signIn.condition(address.school().orElseThrow());
    }

    private String notice(Directory.Condition condition) {
        return switch (condition) {
            case ANSWERS -> "";
            case OUT_OF_ORDER -> texts.get("signin.password.out-of-order");
            case NOT_SET_UP -> texts.get("signin.password.nobody");
        };
    }
}
