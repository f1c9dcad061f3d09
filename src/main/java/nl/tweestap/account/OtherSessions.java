package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The sessions of an account besides the one in which its ways in are changed (decision 21). Who
 * changes something may do so because of who is in another one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OtherSessions {

    @Inject OnceOnlySessions rows;

    /** They go on, and want a second factor again before they change anything. */
    void proveAnew(LockedAccount account, Actor actor) {
        rows.makeOthersOld(account.id(), SessionToken.hash(actor.token()));
    }

    /** Those that were signed in with this authenticator end: it is not trusted any more. */
    void endSignedInWith(LockedAccount account, Actor actor, String authenticatorId) {
        rows.endOthersWith(account.id(), SessionToken.hash(actor.token()), authenticatorId);
    }

    /** All of them end. */
    void end(LockedAccount account, Actor actor) {
        rows.endOthers(account.id(), SessionToken.hash(actor.token()));
    }
}
