package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.tweestap.account.Account;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.Session;
import nl.tweestap.account.Sessions;
import nl.tweestap.school.FirstBinding;
import nl.tweestap.school.Schools;

/**
 * Whether the first authenticator of an account may be bound, as the policy of its school says
 * (decision 33). It is asked in addition to {@link ChangeRight}, never instead. First means that
 * nothing is bound but a pass, so who has lost everything begins anew.
 *
 * <p>Pages ask it to lead people to what is wanted; the transaction that binds asks it again.
 */
@ApplicationScoped
@Transactional
public class FirstProof {

    @Inject Schools schools;
    @Inject Authenticators authenticators;
    @Inject ChangeRight right;
    @Inject Sessions sessions;
    @Inject History history;
    @Inject HandedProof handed;

    /** Whether something is wanted that the session with this token does not have. */
    public boolean isWanted(Account account, String token) {
        return isAsked(account, token)
                && sessions.find(token)
                        .map(Session::id)
                        .filter(id -> handed.isHeld(account, id))
                        .isEmpty();
    }

    /** Whether slips and lessons are for this person at all. */
    public boolean isHandedOut(Account account) {
        return handed.isToBeHad(account);
    }

    /** Whether a pass of the desk is enough for them. */
    public boolean isPassEnough(Account account) {
        return policy(account) != FirstBinding.SLIP || isRestored(account);
    }

    private FirstBinding policy(Account account) {
        return schools.find(account.school()).orElseThrow().policy().firstBinding();
    }

    /**
     * Uses up what was wanted, where anything was.
     *
     * @return false where it is wanted and no longer there: then nothing may be bound
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean use(LockedAccount locked, String token) {
        return !isAsked(locked.account(), token)
                || sessions.find(token)
                        .map(Session::id)
                        .filter(id -> handed.use(locked, id))
                        .isPresent();
    }

    private boolean isAsked(Account account, String token) {
        boolean isFirst =
                authenticators.of(account.id()).stream().allMatch(one -> one.kind().isGiven());
        return isFirst
                && policy(account) != FirstBinding.PASSWORD
                && !(right.isByPass(token) && isPassEnough(account));
    }

    /** Where only a slip begins, the desk restores; and it begins for whom nobody prints one. */
    private boolean isRestored(Account account) {
        return !handed.isToBeHad(account)
                || history.has(account.id(), Event.AUTHENTICATOR_BOUND, Instant.EPOCH);
    }
}
