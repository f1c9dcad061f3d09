package nl.tweestap.verifier.pass;

import java.time.Instant;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.database.ClockDrift;
import nl.tweestap.verifier.Verdict;

/** What the code of a pass is worth: a rule, judged without a clock or a database. */
final class PassRule {

    private PassRule() {}

    /**
     * Judges a code.
     *
     * @param isIts whether what was typed is the code of the pass
     * @return ACCEPTED, WRONG, USED; EXPIRED for any code of a pass that is over and was not spent
     */
    static Verdict of(TemporaryPass pass, boolean isIts, Instant now) {
        boolean isOver = pass.isOver(now) || ClockDrift.isFromLater(pass.boundAt(), now);
        if (isOver && !pass.isSpent()) {
            return Verdict.EXPIRED;
        }
        if (!isIts) {
            return Verdict.WRONG;
        }
        return pass.isSpent() ? Verdict.USED : Verdict.ACCEPTED;
    }
}
