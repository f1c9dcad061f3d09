package nl.tweestap.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.enrolment.AppState.AppChoice;

/**
 * What is remembered of a state from one click to the next.
 *
 * @param secret on the screen, not proven yet
 * @param earlier the secret that stood there before
 * @param madeAt when the secret was made
 * @param isTypedHere whether the number was typed in the session that the enrolment is in
 */
record Kept(
        Optional<AppChoice> choice,
        Optional<SharedSecret> secret,
        Optional<SharedSecret> earlier,
        Optional<Instant> madeAt,
        Optional<PhoneNumber> number,
        Optional<Channel> channel,
        boolean isTypedHere,
        List<RecoveryCode> codes) {

    static final Kept NOTHING =
            new Kept(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of());

    Kept {
        codes = List.copyOf(codes);
    }

    static Kept choice(AppChoice choice) {
        return new Kept(
                Optional.of(choice),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    static Kept secret(
            AppChoice choice, SharedSecret secret, Instant madeAt, Optional<SharedSecret> earlier) {
        return new Kept(
                Optional.of(choice),
                Optional.of(secret),
                earlier,
                Optional.of(madeAt),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    static Kept number(PhoneNumber number, Channel channel, boolean isTypedHere) {
        return new Kept(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(number),
                Optional.of(channel),
                isTypedHere,
                List.of());
    }

    static Kept codes(List<RecoveryCode> codes) {
        return new Kept(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                codes);
    }

    @Override
    public String toString() {
        return "Kept(hidden)";
    }
}
