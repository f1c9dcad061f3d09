package nl.tweestap.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import nl.tweestap.account.Account;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;

/** Mails somebody the address of the step of the guide that they are looking at. */
@ApplicationScoped
public class StepMailing {

    /** To one person within {@link #DAY}: a mailbox is not to be filled from the desk. */
    public static final int PER_DAY = 5;

    public static final Duration DAY = Duration.ofHours(24);

    @Inject StepMailingInTransaction inTransaction;
    @Inject Limiter limiter;
    @Inject InstantSource clock;

    /** What came of it. */
    public enum Answer {
        SENT,
        /** There is no mail address. */
        UNREACHABLE,
        TOO_MANY
    }

    /**
     * Writes the mail.
     *
     * @param personId of the register
     * @param path of the step: {@code /nl/rpo/guides/app/ios/scan-code}
     * @param title of the step
     */
    public Answer send(Employee by, String personId, Account to, String path, String title) {
        if (!to.isReachable()) {
            return Answer.UNREACHABLE;
        }
        Limit limit = new Limit("step-mail/" + to.id(), PER_DAY, DAY);
        if (!limiter.take(limit, clock.instant()).isTaken()) {
            return Answer.TOO_MANY;
        }
        inTransaction.send(by, personId, to, path, title);
        return Answer.SENT;
    }
}
