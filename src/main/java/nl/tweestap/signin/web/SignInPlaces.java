package nl.tweestap.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** From the password to the second factor, one page a way to prove it; and signing out. */
@ApplicationScoped
public class SignInPlaces implements Places {

    @Override
    public List<Place> all() {
        return List.of(
                at("sign-in", "password", Access.OPEN),
                at("sign-in/blocked", "blocked", Access.OPEN),
                at("sign-out", "sign-out", Access.OPEN),
                at("sign-out/done", "signed-out", Access.OPEN),
                at("sign-in/more-information", "more-information", Access.ENROLMENT),
                at("sign-in/verify", "verify", Access.SECOND_FACTOR),
                at("sign-in/verify/ways", "ways", Access.SECOND_FACTOR),
                at("sign-in/verify/app/{app}", "verify-app", Access.SECOND_FACTOR),
                at("sign-in/verify/phone/{phone}", "verify-phone", Access.SECOND_FACTOR),
                at("sign-in/verify/pass", "verify-pass", Access.SECOND_FACTOR),
                at("sign-in/verify/recovery-code", "verify-recovery-code", Access.SECOND_FACTOR));
    }

    private static Place at(String rest, String view, Access access) {
        return Place.ofSchool(rest, "/signin/" + view + ".xhtml", access);
    }
}
