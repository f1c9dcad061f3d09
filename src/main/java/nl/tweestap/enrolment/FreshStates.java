package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.enrolment.State.AppChoice;
import nl.tweestap.enrolment.State.ChooseApp;
import nl.tweestap.enrolment.State.EnterPhoneNumber;
import nl.tweestap.enrolment.State.SaveRecoveryCodes;
import nl.tweestap.enrolment.State.ScanQrCode;
import nl.tweestap.school.School.Method;

/** States in which a binding begins, and secrets nobody has seen yet. */
@ApplicationScoped
public class FreshStates {

    @Inject RandomGenerator randomness;
    @Inject InstantSource clock;

    /** Where the binding of a method begins. */
    State of(Method method) {
        return switch (method) {
            case APP -> new ChooseApp(AppChoice.MICROSOFT);
            case PHONE -> new EnterPhoneNumber();
            case RECOVERY_CODES -> new SaveRecoveryCodes(codes());
        };
    }

    /** The same state, with another secret or other codes where it shows them. */
    State unseen(State state) {
        if (state instanceof ScanQrCode scan) {
            return scan.renewed(secret(), clock.instant());
        }
        return state instanceof SaveRecoveryCodes ? new SaveRecoveryCodes(codes()) : state;
    }

    SharedSecret secret() {
        return SharedSecret.random(randomness);
    }

    private List<RecoveryCode> codes() {
        return Stream.generate(() -> RecoveryCode.random(randomness))
                .limit(RecoveryCode.PER_SET)
                .toList();
    }
}
