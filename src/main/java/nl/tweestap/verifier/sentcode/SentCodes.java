package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Unbound;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.Forgetful;
import nl.tweestap.database.Lapsing;
import nl.tweestap.seal.Seal;

/** The codes that were sent, in the database. */
@ApplicationScoped
public class SentCodes implements Forgetful, Lapsing {

    /** More numbers than anybody tries in one flow: the limits of a day are below it. */
    private static final int MOST_IN_A_FLOW = 20;

    /** With the hour between two rounds: gone within a day. */
    static final Duration KEPT = Duration.ofHours(23);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject InstantSource clock;

    /**
     * The newest code of a flow that waits for an answer; it may have expired.
     *
     * @param flow the session or enrolment it was sent for: a code of one flow is nothing in
     *     another
     */
    @Transactional
    public Optional<SentCode> open(String accountId, String flow) {
        return unanswered(accountId, flow).stream().filter(one -> !one.isCancelled()).findFirst();
    }

    /**
     * The codes of a flow that nobody has answered, the newest first, cancelled or not. As the
     * database has them now: one that was read before may have been sent again.
     */
    @Transactional
    List<SentCode> unanswered(String accountId, String flow) {
        return database
                .createQuery(
                        "select c from SentCodeRow c where c.flow = :flow"
                                + " and c.accountId = :account and c.spentAt is null"
                                + " order by c.lastSentAt desc",
                        SentCodeRow.class)
                .setHint("eclipselink.refresh", true)
                .setParameter("flow", flow)
                .setParameter("account", accountId)
                .setMaxResults(MOST_IN_A_FLOW)
                .getResultList()
                .stream()
                .map(this::sentCode)
                .toList();
    }

    /**
     * What was sent for an account, in whatever flow, since its last right answer, the newest
     * first: how often, when last, and by which message.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Object[]> sendsSinceAnswer(String accountId) {
        return database.createQuery(
                        "select c.sends, c.lastSentAt, c.messageId from SentCodeRow c"
                                + " where c.accountId = :account and c.spentAt is null"
                                + " and not exists (select s.id from SentCodeRow s"
                                + " where s.accountId = :account and s.spentAt > c.lastSentAt)"
                                + " order by c.lastSentAt desc",
                        Object[].class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private SentCode sentCode(SentCodeRow row) {
        return new SentCode(
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

    private static String owner(SentCodeRow row, String column) {
        return row.accountId + "/" + row.id + "/" + column;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(SentCode sent, String flow) {
        SentCodeRow row = new SentCodeRow();
        row.id = sent.id();
        row.accountId = sent.accountId();
        row.authenticatorId = sent.authenticatorId().orElse(null);
        row.flow = flow;
        row.channel = sent.channel();
        row.number = seal.seal(sent.number().e164(), owner(row, "number"));
        row.code = seal.seal(sent.code().digits(), owner(row, "code"));
        row.codeMadeAt = sent.codeMadeAt();
        row.sends = sent.sends();
        row.lastSentAt = sent.lastSentAt();
        row.messageId = sent.messageId();
        database.persist(row);
    }

    /** After a send was claimed: what went out, and by which message. */
    @Transactional(Transactional.TxType.MANDATORY)
    void sentAgain(SentCode sent) {
        SentCodeRow row = database.find(SentCodeRow.class, sent.id());
        database.refresh(row);
        row.channel = sent.channel();
        row.code = seal.seal(sent.code().digits(), owner(row, "code"));
        row.codeMadeAt = sent.codeMadeAt();
        row.wrong = sent.wrong();
        row.messageId = sent.messageId();
        row.wentOut = sent.wentOut();
    }

    /**
     * Kills the open codes of a flow: the person wants another number or another way. They still
     * count as sent.
     */
    @Transactional
    public void cancel(String accountId, String flow) {
        database.createQuery(
                        "update SentCodeRow c set c.cancelledAt = :now where c.flow = :flow"
                                + " and c.accountId = :account and c.spentAt is null"
                                + " and c.cancelledAt is null")
                .setParameter("now", clock.instant())
                .setParameter("flow", flow)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** The person turned back to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void reopen(String id) {
        database.createQuery(
                        "update SentCodeRow c set c.cancelledAt = null where c.id = :id"
                                + " and c.spentAt is null")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Removes what was sent to a phone that is no longer bound, number and all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remove(@Observes Unbound unbound) {
        database.createQuery("delete from SentCodeRow c where c.authenticatorId = :id")
                .setParameter("id", unbound.authenticatorId())
                .executeUpdate();
    }

    /** A code whose time is over is from long ago from then on, whatever the clock says later. */
    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery(
                        "update SentCodeRow c set c.codeMadeAt = :longAgo"
                                + " where c.codeMadeAt > :longAgo and c.codeMadeAt <= :before")
                .setParameter("longAgo", Instant.EPOCH)
                .setParameter("before", now.minus(OneTimeCode.LIFETIME))
                .executeUpdate();
    }

    /** Numbers that were never proven are gone within a day of their last code. */
    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from SentCodeRow c where c.lastSentAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
