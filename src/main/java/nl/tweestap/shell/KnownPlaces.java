package nl.tweestap.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The places of all features, and the one at an address. Gathered once, looked up in memory. */
@ApplicationScoped
public class KnownPlaces {

    @Inject Instance<Places> features;
    @Inject KnownSchools schools;

    private List<Known> all = List.of();

    private record Known(Places feature, Place place) {}

    @PostConstruct
    void gather() {
        all =
                features.stream()
                        .flatMap(
                                feature ->
                                        feature.all().stream()
                                                .map(place -> new Known(feature, place)))
                        .toList();
    }

    /** Empty when there is no such page. */
    Optional<Place> find(Address address) {
        Prefix prefix = Prefix.of(address, schools);
        List<String> rest = prefix.rest(address);
        return all.stream()
                .filter(known -> known.place().addresses().fits(prefix, rest))
                .filter(known -> known.feature().isThere(address))
                .map(Known::place)
                .findFirst();
    }
}
