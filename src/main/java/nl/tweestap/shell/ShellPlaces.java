package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The pages that belong to no feature. */
@ApplicationScoped
public class ShellPlaces implements Places {

    @Override
    public Optional<Place> find(Address address) {
        return address.language().isEmpty() && address.rest().equals(List.of("problem"))
                ? Optional.of(new Place("/shell/problem.xhtml", Access.OPEN))
                : Optional.empty();
    }
}
