package nl.tweestap.enrolment;

import nl.tweestap.account.Account;
import nl.tweestap.account.LockedAccount;

/**
 * A proof that somebody handed over in person, before the first authenticator of an account is
 * bound. The classroom has them.
 */
public interface HandedProof {

    /** Whether there is anybody who hands one to people like this one. */
    boolean isToBeHad(Account account);

    /**
     * Whether a session holds one that is still good; one that lies ready for it is noted.
     *
     * @param sessionId of a session of this account
     */
    boolean isHeld(Account account, String sessionId);

    /**
     * Uses it up, in the transaction that binds.
     *
     * @return whether it was still good: of several who use one at once, one does
     */
    boolean use(LockedAccount account, String sessionId);
}
