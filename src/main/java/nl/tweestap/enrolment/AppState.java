package nl.tweestap.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.database.ClockDrift;

/**
 * Where the binding of an authenticator app is.
 *
 * <pre>
 * ChooseApp → DownloadApp → SetUpApp → ScanQrCode ─ code accepted → bound
 * </pre>
 */
public sealed interface AppState extends State {

    /** The app somebody chose, or was advised. */
    AppChoice choice();

    /** Which app somebody uses; the texts differ, the codes do not. */
    enum AppChoice {
        MICROSOFT,
        OTHER
    }

    /** An app has to be chosen; going back keeps what was chosen before. */
    record ChooseApp(AppChoice choice) implements AppState {
        @Override
        public Step step() {
            return Step.START;
        }

        DownloadApp choose(AppChoice chosen) {
            return new DownloadApp(chosen);
        }

        @Override
        public Kept kept() {
            return Kept.choice(choice);
        }
    }

    /** The app has to get onto the phone. */
    record DownloadApp(AppChoice choice) implements AppState {
        @Override
        public Step step() {
            return Step.DOWNLOAD;
        }

        SetUpApp installed() {
            return new SetUpApp(choice);
        }

        @Override
        public Kept kept() {
            return Kept.choice(choice);
        }
    }

    /** The app has to be opened at the place where accounts are added. */
    record SetUpApp(AppChoice choice) implements AppState {
        @Override
        public Step step() {
            return Step.SET_UP;
        }

        ScanQrCode ready(SharedSecret secret, Instant now) {
            return new ScanQrCode(choice, secret, now, Optional.empty());
        }

        @Override
        public Kept kept() {
            return Kept.choice(choice);
        }
    }

    /**
     * The secret is on the screen and waits to be proven.
     *
     * @param earlier the one that stood there before: a code of it is recognised, never accepted
     */
    record ScanQrCode(
            AppChoice choice, SharedSecret secret, Instant madeAt, Optional<SharedSecret> earlier)
            implements AppState {

        /** After this a new secret is made: an old picture of the screen binds nothing. */
        public static final Duration LIFETIME = Duration.ofMinutes(10);

        @Override
        public Step step() {
            return Step.SCAN;
        }

        @Override
        public boolean isSecret() {
            return true;
        }

        public boolean isExpired(Instant now) {
            return !now.isBefore(expiresAt()) || ClockDrift.isFromLater(madeAt, now);
        }

        public Instant expiresAt() {
            return madeAt.plus(LIFETIME);
        }

        /** Whether this is a code of the picture that stood here before, and not of this one. */
        boolean isCodeOfEarlier(String typed, Instant now) {
            String code = TypedCode.sixDigits(typed);
            return Totp.matchingTimeStep(secret, code, now).isEmpty()
                    && earlier.filter(old -> Totp.matchingTimeStep(old, code, now).isPresent())
                            .isPresent();
        }

        ScanQrCode renewed(SharedSecret fresh, Instant now) {
            return new ScanQrCode(choice, fresh, now, Optional.of(secret));
        }

        @Override
        public Kept kept() {
            return Kept.secret(choice, secret, madeAt, earlier);
        }
    }
}
