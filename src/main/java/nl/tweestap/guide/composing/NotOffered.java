package nl.tweestap.guide.composing;

import java.util.List;
import java.util.Map;
import nl.tweestap.content.Inline;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.library.Condition;
import nl.tweestap.guide.library.Condition.Subject;
import nl.tweestap.school.School;

/** A line that sends people to a button of ours which their school does not let them have. */
final class NotOffered {

    /** Buttons that are there only where the school allows or asks one of these. */
    private static final Map<String, List<Condition>> BUTTONS =
            Map.of(
                    "text.enrolment.phone.sms",
                    List.of(new Condition(Subject.SMS, true)),
                    "text.enrolment.phone.call",
                    List.of(new Condition(Subject.CALLS, true)),
                    "text.enrolment.start.without-app",
                    List.of(new Condition(Subject.APP_OPTIONAL, false)),
                    "text.enrolment.wizard.later",
                    List.of(
                            new Condition(Subject.APP_OPTIONAL, true),
                            new Condition(Subject.PHONE_OPTIONAL, true)),
                    "text.guide.landing.begin",
                    List.of(new Condition(Subject.OWN_STEP_FIRST, true)),
                    "text.guide.landing.begin-beside",
                    List.of(new Condition(Subject.OWN_STEP_FIRST, false)));

    private NotOffered() {}

    /**
     * Names it.
     *
     * @param file where the name stands
     */
    static void check(Inline.Name name, School school, String file, Problems problems) {
        List<Condition> wanted = BUTTONS.getOrDefault(name.name(), List.of());
        if (!wanted.isEmpty() && wanted.stream().noneMatch(one -> one.holds(school))) {
            problems.advise(
                    file,
                    name.line(),
                    "finding.not-offered",
                    name.name(),
                    school.slug(),
                    wanted.get(0).tag());
        }
    }
}
