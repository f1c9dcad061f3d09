package nl.tweestap.delivery.recorded.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Settings;

/** {@code /outbox}, in demo mode; elsewhere there is no such page. */
@ApplicationScoped
public class OutboxPlaces implements Places {

    @Inject Settings settings;

    @Override
    public Optional<Place> find(Address address) {
        return settings.isDemo()
                        && address.language().isEmpty()
                        && address.rest().equals(List.of("outbox"))
                ? Optional.of(new Place("/outbox/outbox.xhtml", Access.OPEN))
                : Optional.empty();
    }
}
