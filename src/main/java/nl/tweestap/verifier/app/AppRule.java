package nl.tweestap.verifier.app;

import java.time.Instant;
import java.util.OptionalLong;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.verifier.Verdict;

/** When a typed code is one of an app's: a rule, judged without a clock or a database. */
final class AppRule {

    private AppRule() {}

    /**
     * What a typed code is worth.
     *
     * @param verdict ACCEPTED, WRONG or USED
     * @param timeStep the one the code belongs to; {@link Totp#NEVER} when it was wrong
     */
    record Worth(Verdict verdict, long timeStep) {}

    /**
     * Judges a code (RFC 6238 §5.2).
     *
     * @param lastAccepted time step of the last accepted code, so that a code counts once and an
     *     earlier one never after it; {@link Totp#NEVER} for an app that is new
     */
    static Worth of(String typed, SharedSecret secret, long lastAccepted, Instant now) {
        OptionalLong step = Totp.matchingTimeStep(secret, TypedCode.sixDigits(typed), now);
        if (step.isEmpty()) {
            return new Worth(Verdict.WRONG, Totp.NEVER);
        }
        Verdict verdict = step.getAsLong() > lastAccepted ? Verdict.ACCEPTED : Verdict.USED;
        return new Worth(verdict, step.getAsLong());
    }
}
