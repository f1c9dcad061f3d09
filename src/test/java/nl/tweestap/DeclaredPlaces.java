package nl.tweestap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** What the features themselves say they answer to: nobody keeps this list. */
public final class DeclaredPlaces {

    private DeclaredPlaces() {}

    /** Every place of the portal. */
    public static List<Place> all() {
        return in(PortalClasses.ALL).flatMap(places -> places.all().stream()).toList();
    }

    static Stream<Places> in(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Places.class) && !type.isInterface())
                .map(DeclaredPlaces::made);
    }

    /** Without a container: a declaration needs nothing injected. */
    private static Places made(JavaClass type) {
        try {
            return (Places) type.reflect().getConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Cannot be listed: " + type.getName(), failure);
        }
    }
}
