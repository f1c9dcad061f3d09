package nl.tweestap.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Count;
import nl.tweestap.verifier.Judgement;

/** Takes what somebody typed as their second factor. */
@ApplicationScoped
public class SecondFactor {

    @Inject AttemptLimit attemptLimit;
    @Inject SecondFactorInTransaction inTransaction;

    /** Counts the attempt, then judges it. Accepted, the session is signed in under a new token. */
    public Answered answer(String accountId, Proof proof, String typed, String browser) {
        Count count = attemptLimit.count(accountId, proof.kind(), typed, browser);
        return count instanceof Claim claim
                ? inTransaction.answer(claim, proof)
                : Answered.refused((Judgement) count);
    }
}
