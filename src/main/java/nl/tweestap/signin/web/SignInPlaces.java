package nl.tweestap.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/**
 * {@code sign-in}, {@code sign-in/more-information}, {@code sign-in/verify/…}, {@code sign-out}.
 */
@ApplicationScoped
public class SignInPlaces implements Places {

    @Inject Schools schools;

    @Override
    public Optional<Place> find(Address address) {
        return address.school().flatMap(schools::find).isPresent()
                ? place(String.join("/", address.rest()), address)
                : Optional.empty();
    }

    private static Optional<Place> place(String rest, Address address) {
        return switch (rest) {
            case "sign-in" -> at("password", Access.OPEN);
            case "sign-out" -> at("sign-out", Access.OPEN);
            case "sign-in/more-information" -> at("more-information", Access.ENROLMENT);
            case "sign-in/verify" -> at("verify", Access.SECOND_FACTOR);
            case "sign-in/verify/ways" -> at("ways", Access.SECOND_FACTOR);
            case "sign-in/verify/recovery-code" -> at("verify-recovery-code", Access.SECOND_FACTOR);
            default -> authenticatorPlace(rest, address);
        };
    }

    private static Optional<Place> authenticatorPlace(String rest, Address address) {
        if (address.rest().size() != 4 || !rest.startsWith("sign-in/verify/")) {
            return Optional.empty();
        }
        return switch (address.rest().get(2)) {
            case "app" -> at("verify-app", Access.SECOND_FACTOR);
            case "phone" -> at("verify-phone", Access.SECOND_FACTOR);
            default -> Optional.empty();
        };
    }

    private static Optional<Place> at(String view, Access access) {
        return Optional.of(new Place("/signin/" + view + ".xhtml", access));
    }
}
