package nl.tweestap.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.tweestap.text.Nearest;

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

    /** The same page in a language that is spoken there, where the address names another. */
    Optional<String> instead(Address address) {
        return address.language()
                .map(asked -> schools.languages(address.school()).nearest(asked))
                .filter(spoken -> !address.language().equals(Optional.of(spoken)))
                .map(address::path);
    }

    /** The pages that are only for some roles, and have one address each. */
    List<Place> forRoles() {
        return all.stream()
                .map(Known::place)
                .filter(place -> !place.roles().isEmpty() && place.isPage())
                .toList();
    }

    /**
     * The page for everybody that is spelled almost like this one of a school, behind its prefix.
     */
    Optional<String> near(Address address) {
        List<String> pages =
                all.stream()
                        .map(Known::place)
                        .filter(place -> place.roles().isEmpty() && place.isPage())
                        .map(place -> String.join("/", place.addresses().segments()))
                        .toList();
        return Prefix.of(address, schools::isKnown) == Prefix.SCHOOL
                ? Nearest.to(String.join("/", address.rest()), pages)
                : Optional.empty();
    }

    /**
     * Whether there is a page at this path that asks for something first, and is not hidden from
     * who has no role.
     */
    public boolean isForOnePerson(String path) {
        return Address.parse(path, schools.known())
                .flatMap(this::find)
                .filter(place -> place.access() != Access.OPEN && place.roles().isEmpty())
                .isPresent();
    }

    /** Empty when there is no such page. */
    Optional<Place> find(Address address) {
        Prefix prefix = Prefix.of(address, schools::isKnown);
        List<String> rest = prefix.rest(address);
        return all.stream()
                .filter(known -> known.place().addresses().fits(prefix, rest))
                .filter(known -> known.feature().isThere(address))
                .map(Known::place)
                .findFirst();
    }
}
