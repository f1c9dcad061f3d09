package nl.tweestap.delivery.recorded.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Settings;

/** Where recorded messages lie, in demo mode; elsewhere there is no such page. */
@ApplicationScoped
public class OutboxPlaces implements Places {

    @Inject Settings settings;

    @Override
    public List<Place> all() {
        return List.of(Place.ofPortal("outbox", "/outbox/outbox.xhtml", Access.OPEN));
    }

    @Override
    public boolean isThere(Address address) {
        return settings.isDemo();
    }
}
