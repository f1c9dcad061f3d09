package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * The one place where something that counts once is spent: a single conditional update whose row
 * count is the decision. Looking first and updating after was measured to accept one code up to 24
 * times.
 *
 * <p>Each method answers whether this call, of all calls at once on all nodes, is the one that got
 * it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnly {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /**
     * Accepts a time step of an authenticator app, if it is later than every one accepted before.
     * Its count of failures in a row begins anew.
     */
    public boolean acceptTimeStep(String authenticatorId, long timeStep, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update AuthenticatorRow a set a.lastAcceptedTimeStep = :step,"
                                        + " a.lastUsedAt = :now, a.consecutiveFailures = 0"
                                        + " where a.id = :id"
                                        + " and a.lastAcceptedTimeStep < :step")
                        .setParameter("step", timeStep)
                        .setParameter("now", now)
                        .setParameter("id", authenticatorId));
    }

    /** Uses up a recovery code of a set. */
    public boolean useRecoveryCode(String authenticatorId, String hash, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update RecoveryCodeRow c set c.usedAt = :now where"
                                        + " c.authenticatorId = :id and c.hash = :hash"
                                        + " and c.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", authenticatorId)
                        .setParameter("hash", hash));
    }

    /**
     * Counts one more try with an authenticator, if it has not had all its tries in a row; a right
     * code sets the count back. In SQL, as the next one: EclipseLink writes what is reckoned with
     * into the text of a statement for H2, which then reads each one anew.
     */
    public boolean tryAuthenticator(String authenticatorId, int most) {
        return isDecidedHere(
                database.createNativeQuery(
                                "update authenticator set consecutive_failures ="
                                        + " consecutive_failures + 1 where id = ?"
                                        + " and consecutive_failures < ?")
                        .setParameter(1, authenticatorId)
                        .setParameter(2, most));
    }

    /** Counts one more try at a code that was sent, if it has not had all its tries. */
    public boolean tryChallenge(String challengeId, int most) {
        return isDecidedHere(
                database.createNativeQuery(
                                "update challenge set wrong = wrong + 1 where id = ?"
                                        + " and spent_at is null and cancelled_at is null"
                                        + " and wrong < ?")
                        .setParameter(1, challengeId)
                        .setParameter(2, most));
    }

    /** Spends the code that was sent to a phone, if it is still the one that was made then. */
    public boolean spendChallenge(String challengeId, Instant madeAt, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update ChallengeRow c set c.spentAt = :now where c.id = :id"
                                        + " and c.spentAt is null and c.cancelledAt is null"
                                        + " and c.codeMadeAt = :made")
                        .setParameter("now", now)
                        .setParameter("id", challengeId)
                        .setParameter("made", madeAt));
    }

    /**
     * Claims the next send of a challenge: of two impatient thumbs one sends. A cancelled one is
     * open again.
     */
    public boolean claimSend(String challengeId, int sendsSeen, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update ChallengeRow c set c.sends = c.sends + 1,"
                                        + " c.lastSentAt = :now, c.cancelledAt = null"
                                        + " where c.id = :id"
                                        + " and c.sends = :seen and c.spentAt is null")
                        .setParameter("now", now)
                        .setParameter("id", challengeId)
                        .setParameter("seen", sendsSeen));
    }

    /** Takes a place under a limit, if it has been free since the cutoff. */
    public boolean takePlace(String owner, int place, Instant cutoff, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update LimitPlaceRow p set p.takenAt = :now where p.owner = :owner"
                                        + " and p.place = :place and p.takenAt <= :cutoff")
                        .setParameter("now", now)
                        .setParameter("owner", owner)
                        .setParameter("place", place)
                        .setParameter("cutoff", cutoff));
    }

    /**
     * Steps a session up that is not over: its old token is dead and the new one lives, in one
     * move.
     */
    public boolean exchangeToken(String oldHash, String newHash, SessionState state, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update SessionRow s set s.tokenHash = :new, s.state = :state,"
                                        + " s.secondFactorAt = :now, s.lastSeenAt = :now"
                                        + " where s.tokenHash = :old and s.startedAt > :started"
                                        + " and s.lastSeenAt > :seen")
                        .setParameter("new", newHash)
                        .setParameter("state", state)
                        .setParameter("now", now)
                        .setParameter("old", oldHash)
                        .setParameter("started", now.minus(Session.ABSOLUTE))
                        .setParameter("seen", now.minus(Session.IDLE)));
    }

    private static boolean isDecidedHere(Query update) {
        return update.executeUpdate() == 1;
    }
}
