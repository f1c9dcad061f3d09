package nl.tweestap.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
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
 *
 * <p>Who goes back keeps the secret while it lives: its account may be in the app already.
 */
public sealed interface AppState extends State {

    /** The app somebody chose, or was advised. */
    AppChoice choice();

    /** The picture of a QR that was shown and not proven yet, on this page or on a later one. */
    Optional<ScanQrCode> left();

    @Override
    default Kept kept() {
        return left().map(
                        scan -> Kept.secret(choice(), scan.secret(), scan.madeAt(), scan.earlier()))
                .orElseGet(() -> Kept.choice(choice()));
    }

    /**
     * The same page for another session: nobody who saw the old secret has a copy of this one, and
     * a code of the old one is still recognised.
     */
    AppState unseen(SharedSecret fresh, Instant now);

    /** What was left by going back, with a secret that nobody has seen. */
    private static Optional<ScanQrCode> unseen(
            Optional<ScanQrCode> left, SharedSecret fresh, Instant now) {
        return left.map(scan -> scan.renewed(fresh, now));
    }

    /** Which app somebody uses; the texts differ, the codes do not. */
    enum AppChoice {
        MICROSOFT,
        OTHER
    }

    /**
     * An app has to be chosen; going back keeps what was chosen before.
     *
     * @param left the picture of a QR that was left by going back
     */
    record ChooseApp(AppChoice choice, Optional<ScanQrCode> left) implements AppState {
        @Override
        public Step step() {
            return Step.START;
        }

        @Override
        public AppState unseen(SharedSecret fresh, Instant now) {
            return new ChooseApp(choice, AppState.unseen(left, fresh, now));
        }

        DownloadApp choose(AppChoice chosen) {
            return new DownloadApp(chosen, left);
        }
    }

    /** The app has to get onto the phone. */
    record DownloadApp(AppChoice choice, Optional<ScanQrCode> left) implements AppState {
        @Override
        public Step step() {
            return Step.DOWNLOAD;
        }

        @Override
        public AppState unseen(SharedSecret fresh, Instant now) {
            return new DownloadApp(choice, AppState.unseen(left, fresh, now));
        }

        SetUpApp installed() {
            return new SetUpApp(choice, left);
        }
    }

    /** The app has to be opened at the place where accounts are added. */
    record SetUpApp(AppChoice choice, Optional<ScanQrCode> left) implements AppState {
        @Override
        public Step step() {
            return Step.SET_UP;
        }

        @Override
        public AppState unseen(SharedSecret fresh, Instant now) {
            return new SetUpApp(choice, AppState.unseen(left, fresh, now));
        }

        /**
         * The picture that was left by going back, while it lives: its account may be in the app by
         * now. Else one with this secret.
         */
        ScanQrCode ready(SharedSecret fresh, Instant now) {
            return left.map(scan -> scan.isExpired(now) ? scan.renewed(fresh, now) : scan)
                    .map(scan -> scan.with(choice))
                    .orElseGet(() -> new ScanQrCode(choice, fresh, now, Optional.empty()));
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

        /** How far off a phone's clock may be to be told so; summer time set by hand is an hour. */
        public static final Duration CLOCK_WITHIN = Duration.ofMinutes(60);

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

        /**
         * How far ahead of ours the clock of a phone is that shows this code, for telling the
         * person; less than nothing where it is behind. Whoever sees this page sees the secret, so
         * this tells nobody a code to wait for; at sign-in it would.
         *
         * @return empty for a code that is right now, and for one of no moment within an hour
         */
        public Optional<Duration> clockAhead(String typed, Instant now) {
            String code = TypedCode.normalise(typed);
            if (Totp.matchingTimeStep(secret, code, now).isPresent()) {
                return Optional.empty();
            }
            OptionalLong nearest = Totp.nearestTimeStep(secret, code, now, CLOCK_WITHIN);
            return nearest.isPresent()
                    ? Optional.of(
                            Totp.TIME_STEP.multipliedBy(nearest.getAsLong() - Totp.timeStep(now)))
                    : Optional.empty();
        }

        ScanQrCode renewed(SharedSecret fresh, Instant now) {
            return new ScanQrCode(choice, fresh, now, Optional.of(secret));
        }

        ScanQrCode with(AppChoice chosen) {
            return new ScanQrCode(chosen, secret, madeAt, earlier);
        }

        @Override
        public ScanQrCode unseen(SharedSecret fresh, Instant now) {
            return renewed(fresh, now);
        }

        @Override
        public Optional<ScanQrCode> left() {
            return Optional.of(this);
        }
    }
}
