package nl.tweestap.guide.composing;

import java.util.Map;
import java.util.Optional;
import nl.tweestap.content.Inline;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.library.Condition;
import nl.tweestap.school.School;

/** A line that sends people to a button of ours which their school does not let them have. */
final class NotOffered {

    /** Buttons that are there only where the school allows what they do. */
    private static final Map<String, Condition.Subject> BUTTONS =
            Map.of(
                    "text.enrolment.phone.sms",
                    Condition.Subject.SMS,
                    "text.enrolment.phone.call",
                    Condition.Subject.CALLS);

    private NotOffered() {}

    /**
     * Names it.
     *
     * @param file where the name stands
     */
    static void check(Inline.Name name, School school, String file, Problems problems) {
        Optional.ofNullable(BUTTONS.get(name.name()))
                .filter(subject -> !subject.isAt(school))
                .ifPresent(
                        subject ->
                                problems.advise(
                                        file,
                                        name.line(),
                                        "finding.not-offered",
                                        name.name(),
                                        school.slug(),
                                        subject.tag()));
    }
}
