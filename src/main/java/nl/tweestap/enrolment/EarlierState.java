package nl.tweestap.enrolment;

import java.util.Optional;
import nl.tweestap.enrolment.State.AppChoice;
import nl.tweestap.enrolment.State.ChooseApp;
import nl.tweestap.enrolment.State.DownloadApp;
import nl.tweestap.enrolment.State.EnterPhoneNumber;
import nl.tweestap.enrolment.State.SetUpApp;

/** Where Back leads: an earlier page of the same binding, with the choices that were made there. */
final class EarlierState {

    private EarlierState() {}

    /**
     * The state of an earlier page.
     *
     * @return empty when the target is this page, a later one, or one of another binding
     */
    static Optional<State> of(State from, Step target) {
        Optional<Step> step = from.step().previous();
        while (step.isPresent() && step.get() != target) {
            step = step.get().previous();
        }
        return step.map(found -> at(found, from.choice()));
    }

    private static State at(Step target, AppChoice choice) {
        return switch (target) {
            case DOWNLOAD -> new DownloadApp(choice);
            case SET_UP -> new SetUpApp(choice);
            case PHONE -> new EnterPhoneNumber();
            case START, SCAN, PHONE_CODE, RECOVERY_CODES, DONE -> new ChooseApp(choice);
        };
    }
}
