package nl.tweestap.guide;

import java.util.Optional;
import nl.tweestap.school.School;

/** Knows how long something takes, where that was measured. Guides do not measure themselves. */
public interface Measured {

    /** In how many minutes half of a school's people were through our wizard; empty if unknown. */
    Optional<Integer> wizardMinutes(School school);

    /** A number that changes when one of these does. */
    long edition();
}
