package nl.tweestap.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/**
 * {@code account}, and {@code account/{rename|remove}/{authenticator}}; each also with {@code
 * again} behind it, for who comes back from signing in to ask once more for what could not be done.
 */
@ApplicationScoped
public class AccountPlaces implements Places {

    @Inject Schools schools;

    @Override
    public Optional<Place> find(Address address) {
        if (!address.startsWith("account") || address.school().flatMap(schools::find).isEmpty()) {
            return Optional.empty();
        }
        int length = address.rest().size();
        boolean isAgain = length > 1 && address.rest().get(length - 1).equals(Told.AGAIN);
        return switch (isAgain ? length - 1 : length) {
            case 1 -> at("account");
            case 3 -> changePlace(address.rest().get(1));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> changePlace(String change) {
        return change.equals("rename") || change.equals("remove") ? at(change) : Optional.empty();
    }

    private static Optional<Place> at(String view) {
        return Optional.of(new Place("/account/" + view + ".xhtml", Access.SIGNED_IN));
    }
}
