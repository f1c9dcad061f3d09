package nl.tweestap.enrolment;

import java.util.Optional;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ChooseApp;
import nl.tweestap.enrolment.AppState.DownloadApp;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.AppState.SetUpApp;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import nl.tweestap.enrolment.PhoneState.EnterPhoneNumber;

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
        return step.map(found -> at(found, from));
    }

    private static State at(Step target, State from) {
        return switch (target) {
            case DOWNLOAD -> new DownloadApp(choice(from), left(from));
            case SET_UP -> new SetUpApp(choice(from), left(from));
            case PHONE -> number(from);
            case START, SCAN, PHONE_CODE, RECOVERY_CODES, DONE ->
                    new ChooseApp(choice(from), left(from));
        };
    }

    /** The app somebody chose; where none was, the one that schools advise. */
    private static AppChoice choice(State state) {
        return state instanceof AppState app ? app.choice() : AppChoice.MICROSOFT;
    }

    /** The number stands there again, to be mended. */
    private static EnterPhoneNumber number(State state) {
        return state instanceof EnterPhoneCode code ? code.again() : EnterPhoneNumber.EMPTY;
    }

    private static Optional<ScanQrCode> left(State state) {
        return state instanceof AppState app ? app.left() : Optional.empty();
    }
}
