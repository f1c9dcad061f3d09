package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.enrolment.RunTimes;
import nl.tweestap.guide.Measured;
import nl.tweestap.school.School;

/** Tells the guides how long people take with the wizard that they explain. */
@ApplicationScoped
public class MeasuredRuns implements Measured {

    @Inject RunTimes times;

    @Override
    public Optional<Integer> wizardMinutes(School school) {
        return times.median(school.slug());
    }

    @Override
    public long edition() {
        return times.edition();
    }
}
