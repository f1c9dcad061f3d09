package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** The wizard, at {@code enrol} and at an address of each step. */
@ApplicationScoped
public class EnrolmentPlaces implements Places {

    /** Where who begins shows what their school wants first; the classroom has the page. */
    static final String PROOF = "enrol/proof";

    @Override
    public List<Place> all() {
        Stream<String> steps = Arrays.stream(Step.values()).map(step -> "enrol/" + step.slug());
        return Stream.concat(Stream.of("enrol"), steps)
                .map(rest -> Place.ofSchool(rest, "/enrolment/wizard.xhtml", Access.ENROLMENT))
                .toList();
    }
}
