package nl.tweestap.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.authenticator.TypedCode;

/**
 * Where an enrolment is. Each state is a record with only its legal moves, so a wrong move does not
 * compile:
 *
 * <pre>
 * ChooseApp → DownloadApp → SetUpApp → ScanQrCode ─ code accepted → bound
 * EnterPhoneNumber → EnterPhoneCode ─ code accepted → bound
 * SaveRecoveryCodes ─ confirmed → bound
 * </pre>
 */
public sealed interface State {

    /** The page this state is shown on. */
    Step step();

    /** The app somebody chose; where none was, the one that schools advise. */
    default AppChoice choice() {
        return AppChoice.MICROSOFT;
    }

    /** Whether the page shows something that nobody else may have seen. */
    default boolean isSecret() {
        return false;
    }

    /** Which app somebody uses; the texts differ, the codes do not. */
    enum AppChoice {
        MICROSOFT,
        OTHER
    }

    /** An app has to be chosen; going back keeps what was chosen before. */
    record ChooseApp(AppChoice choice) implements State {
        @Override
        public Step step() {
            return Step.START;
        }

        DownloadApp choose(AppChoice chosen) {
            return new DownloadApp(chosen);
        }
    }

    /** The app has to get onto the phone. */
    record DownloadApp(AppChoice choice) implements State {
        @Override
        public Step step() {
            return Step.DOWNLOAD;
        }

        SetUpApp installed() {
            return new SetUpApp(choice);
        }
    }

    /** The app has to be opened at the place where accounts are added. */
    record SetUpApp(AppChoice choice) implements State {
        @Override
        public Step step() {
            return Step.SET_UP;
        }

        ScanQrCode ready(SharedSecret secret, Instant now) {
            return new ScanQrCode(choice, secret, now, Optional.empty());
        }
    }

    /**
     * The secret is on the screen and waits to be proven.
     *
     * @param earlier the one that stood there before: a code of it is recognised, never accepted
     */
    record ScanQrCode(
            AppChoice choice, SharedSecret secret, Instant madeAt, Optional<SharedSecret> earlier)
            implements State {

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
            return !now.isBefore(expiresAt());
        }

        public Instant expiresAt() {
            return madeAt.plus(LIFETIME);
        }

        /** Whether this is a code of the picture that stood here before, and not of this one. */
        boolean isCodeOfEarlier(String typed, Instant now) {
            String code = TypedCode.normalise(typed);
            return Totp.matchingTimeStep(secret, code, now).isEmpty()
                    && earlier.filter(old -> Totp.matchingTimeStep(old, code, now).isPresent())
                            .isPresent();
        }

        ScanQrCode renewed(SharedSecret fresh, Instant now) {
            return new ScanQrCode(choice, fresh, now, Optional.of(secret));
        }
    }

    /** A number is asked. */
    record EnterPhoneNumber() implements State {
        @Override
        public Step step() {
            return Step.PHONE;
        }

        EnterPhoneCode sent(PhoneNumber number, Channel channel) {
            return new EnterPhoneCode(number, channel);
        }
    }

    /** A code was sent to a number that is not bound yet. */
    record EnterPhoneCode(PhoneNumber number, Channel channel) implements State {
        @Override
        public Step step() {
            return Step.PHONE_CODE;
        }

        EnterPhoneNumber otherNumber() {
            return new EnterPhoneNumber();
        }
    }

    /** Codes are on the screen and not yet kept. */
    record SaveRecoveryCodes(List<RecoveryCode> codes) implements State {

        public SaveRecoveryCodes {
            codes = List.copyOf(codes);
        }

        @Override
        public Step step() {
            return Step.RECOVERY_CODES;
        }

        @Override
        public boolean isSecret() {
            return true;
        }
    }

    /** Everything the school asks for is bound. */
    record Done() implements State {
        @Override
        public Step step() {
            return Step.DONE;
        }
    }
}
