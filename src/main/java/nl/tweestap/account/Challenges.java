package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.seal.Seal;

/** The challenges in the database. */
@ApplicationScoped
public class Challenges {

    /** More numbers than anybody tries in one flow: the limits of a day are below it. */
    private static final int MOST_IN_A_FLOW = 20;

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject InstantSource clock;

    /**
     * The newest challenge of a flow that waits for an answer; it may have expired.
     *
     * @param flow the session or enrolment it was sent for: a code of one flow is nothing in
     *     another
     */
    @Transactional
    public Optional<Challenge> open(String accountId, String flow) {
        return unanswered(accountId, flow).filter(one -> !one.isCancelled()).findFirst();
    }

    /** The newest one of a flow that went to this number, cancelled or not. */
    @Transactional
    Optional<Challenge> newest(String accountId, String flow, PhoneNumber number) {
        return unanswered(accountId, flow).filter(one -> one.number().equals(number)).findFirst();
    }

    /** As the database has them now: one that was read before may have been sent again. */
    private Stream<Challenge> unanswered(String accountId, String flow) {
        return database
                .createQuery(
                        "select c from ChallengeRow c where c.flow = :flow"
                                + " and c.accountId = :account and c.spentAt is null"
                                + " order by c.lastSentAt desc",
                        ChallengeRow.class)
                .setHint("eclipselink.refresh", true)
                .setParameter("flow", flow)
                .setParameter("account", accountId)
                .setMaxResults(MOST_IN_A_FLOW)
                .getResultList()
                .stream()
                .map(this::challenge);
    }

    private Challenge challenge(ChallengeRow row) {
        return new Challenge(
                row.id,
                row.accountId,
                Optional.ofNullable(row.authenticatorId),
                new PhoneNumber(seal.open(row.number, owner(row, "number"))),
                row.channel,
                new OneTimeCode(seal.open(row.code, owner(row, "code"))),
                row.codeMadeAt,
                row.sends,
                row.lastSentAt,
                row.wrong,
                row.messageId,
                row.wentOut,
                row.cancelledAt != null);
    }

    private static String owner(ChallengeRow row, String column) {
        return row.accountId + "/" + row.id + "/" + column;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Challenge challenge, String flow) {
        ChallengeRow row = new ChallengeRow();
        row.id = challenge.id();
        row.accountId = challenge.accountId();
        row.authenticatorId = challenge.authenticatorId().orElse(null);
        row.flow = flow;
        row.channel = challenge.channel();
        row.number = seal.seal(challenge.number().e164(), owner(row, "number"));
        row.code = seal.seal(challenge.code().digits(), owner(row, "code"));
        row.codeMadeAt = challenge.codeMadeAt();
        row.sends = challenge.sends();
        row.lastSentAt = challenge.lastSentAt();
        row.messageId = challenge.messageId();
        database.persist(row);
    }

    /** After a send was claimed: what went out, and by which message. */
    @Transactional(Transactional.TxType.MANDATORY)
    void sentAgain(Challenge sent) {
        ChallengeRow row = database.find(ChallengeRow.class, sent.id());
        database.refresh(row);
        row.channel = sent.channel();
        row.code = seal.seal(sent.code().digits(), owner(row, "code"));
        row.codeMadeAt = sent.codeMadeAt();
        row.wrong = sent.wrong();
        row.messageId = sent.messageId();
        row.wentOut = sent.wentOut();
    }

    /**
     * Kills the open challenges of a flow: the person wants another number or another way. They
     * still count as sent.
     */
    @Transactional
    public void cancel(String accountId, String flow) {
        database.createQuery(
                        "update ChallengeRow c set c.cancelledAt = :now where c.flow = :flow"
                                + " and c.accountId = :account and c.spentAt is null"
                                + " and c.cancelledAt is null")
                .setParameter("now", clock.instant())
                .setParameter("flow", flow)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Removes what was sent to a phone that is no longer bound, number and all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void removeOf(String authenticatorId) {
        database.createQuery("delete from ChallengeRow c where c.authenticatorId = :id")
                .setParameter("id", authenticatorId)
                .executeUpdate();
    }

    /** Removes challenges last sent before this. */
    @Transactional
    void forget(Instant before) {
        database.createQuery("delete from ChallengeRow c where c.lastSentAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
