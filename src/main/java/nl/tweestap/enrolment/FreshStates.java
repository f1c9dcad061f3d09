package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ChooseApp;
import nl.tweestap.enrolment.PhoneState.EnterPhoneNumber;

/** States in which a binding begins, and secrets nobody has seen yet. */
@ApplicationScoped
public class FreshStates {

    @Inject RandomGenerator randomness;
    @Inject InstantSource clock;

    /** Where the binding of this kind begins. */
    State of(Kind kind) {
        return switch (kind) {
            case APP -> new ChooseApp(AppChoice.MICROSOFT, Optional.empty());
            case PHONE -> EnterPhoneNumber.EMPTY;
            case RECOVERY_CODES -> new SaveRecoveryCodes(codes());
            case TEMPORARY_PASS ->
                    throw new IllegalArgumentException("A pass cannot be enrolled");
        };
    }

    /** The same state, with another secret or other codes where it shows or keeps them. */
    State unseen(State state) {
        if (state instanceof AppState app) {
            return app.unseen(secret(), clock.instant());
        }
        if (state instanceof PhoneState phone) {
            return phone.unseen();
        }
        return state.isSecret() ? Plan.kindOf(state.step()).map(this::of).orElse(state) : state;
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
