package nl.tweestap.enrolment;

import java.util.Optional;
import nl.tweestap.verifier.Judgement;

/**
 * What came of proving something.
 *
 * @param enrolment as it is now
 * @param token the new session token, when something was bound
 */
public record Proven(Judgement judgement, Enrolment enrolment, Optional<String> token) {

    @Override
    public String toString() {
        return "Proven(" + judgement.verdict() + ")";
    }
}
