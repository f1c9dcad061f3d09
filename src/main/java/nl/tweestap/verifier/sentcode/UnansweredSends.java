package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.tweestap.delivery.Outbox;

/**
 * What was sent for an account, in whatever flow, since somebody last answered rightly: a wait of
 * the flow alone would be gone round by beginning another one. Who answers is the owner of the
 * phone and waits for none of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnansweredSends {

    @Inject SentCodes sentCodes;
    @Inject Outbox outbox;

    /**
     * How it stands with an account.
     *
     * @param againAt from when the next may go out; long ago where nothing is waited for
     */
    record Standing(int sends, Instant againAt) {

        static final Standing NOTHING = new Standing(0, Instant.EPOCH);

        /** From when the next one may go out, once one more does now. */
        Instant againAfterOneMore(Instant now) {
            return now.plus(ResendLimits.waitOfAccountAfter(sends + 1));
        }
    }

    Standing of(String accountId) {
        List<Object[]> codes = sentCodes.sendsSinceAnswer(accountId);
        if (codes.isEmpty()) {
            return Standing.NOTHING;
        }
        int sends = codes.stream().mapToInt(code -> (Integer) code[0]).sum();
        Object[] newest = codes.get(0);
        Instant againAt =
                outbox.hasFailed((String) newest[2])
                        ? Instant.EPOCH
                        : ((Instant) newest[1]).plus(ResendLimits.waitOfAccountAfter(sends));
        return new Standing(sends, againAt);
    }
}
