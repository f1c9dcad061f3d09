package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.enrolment.Step;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** {@code enrol} and {@code enrol/{step}}. */
@ApplicationScoped
public class EnrolmentPlaces implements Places {

    private static final Place WIZARD = new Place("/enrolment/wizard.xhtml", Access.ENROLMENT);

    @Inject Schools schools;

    @Override
    public Optional<Place> find(Address address) {
        int length = address.rest().size();
        boolean isNamed = length == 2 && address.segment(1).flatMap(Step::ofSlug).isPresent();
        boolean isStep = length == 1 || isNamed;
        return address.startsWith("enrol")
                        && isStep
                        && address.school().flatMap(schools::find).isPresent()
                ? Optional.of(WIZARD)
                : Optional.empty();
    }
}
