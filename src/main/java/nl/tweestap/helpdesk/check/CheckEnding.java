package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Entry;

/** How a check ends: proven, with evidence; or not. Each is a line of the log. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CheckEnding {

    @Inject Checks checks;
    @Inject OnceOnlyChecks onceOnly;
    @Inject Evidences evidences;
    @Inject RestingOn resting;
    @Inject ActionLog log;
    @Inject InstantSource clock;

    /**
     * Proves it, unless it ended a moment ago.
     *
     * @param words what both screens show; empty text where the caller has no screen
     * @param receipt what stands in the address of the caller's screen; may be empty
     * @param outcome for the log
     */
    boolean prove(Check check, Means means, String words, String receipt, String outcome) {
        String hash = checks.hash(receipt.isEmpty() ? check.id() : receipt);
        if (!onceOnly.prove(check.id(), means, words, hash, clock.instant())) {
            return false;
        }
        Evidence evidence =
                evidences.add(check.school(), check.personId(), check.by().accountId(), means);
        Action action = means == Means.DOCUMENT ? Action.DOCUMENT_SEEN : Action.CHECK_PROVEN;
        add(check, action, evidence.id(), outcome);
        return true;
    }

    /** One try that was wrong; the check goes on. */
    void fail(Check check, CheckOutcome outcome) {
        fail(check, outcome.logged());
    }

    private void fail(Check check, String outcome) {
        add(check, Action.CHECK_FAILED, "", outcome);
    }

    /** Ends it without proof, unless it ended a moment ago. */
    void end(Check check, CheckOutcome outcome) {
        if (onceOnly.end(check.id())) {
            fail(check, outcome);
        }
    }

    /**
     * Takes back what was proven to this employee, with what was done on it, unless that was done a
     * moment ago. Who calls has locked the account.
     *
     * @return whether anything had been done
     */
    boolean disprove(Check check, CheckOutcome outcome) {
        if (!onceOnly.disprove(check.id())) {
            return false;
        }
        List<String> ended =
                resting.end(check, evidences.end(check.personId(), check.by().accountId()));
        String what = String.join(CheckOutcome.AND, ended);
        fail(check, outcome.logged() + (ended.isEmpty() ? "" : CheckOutcome.ENDED + what));
        return !ended.isEmpty();
    }

    private void add(Check check, Action action, String evidence, String outcome) {
        log.add(
                new Entry(
                        check.school(),
                        check.by(),
                        action,
                        check.personId(),
                        "",
                        evidence,
                        outcome));
    }
}
