package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.seal.Seal;

/** The challenges in the database. */
@ApplicationScoped
public class Challenges {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;

    /**
     * The newest challenge of a flow that was not answered yet; it may have expired.
     *
     * @param flow the session or enrolment it was sent for: a code of one flow is nothing in
     *     another
     */
    @Transactional
    public Optional<Challenge> open(String accountId, String flow) {
        return database.createQuery(
                        "select c from ChallengeRow c where c.flow = :flow"
                                + " and c.accountId = :account and c.spentAt is null"
                                + " order by c.lastSentAt desc",
                        ChallengeRow.class)
                .setParameter("flow", flow)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::challenge);
    }

    private Challenge challenge(ChallengeRow row) {
        return new Challenge(
                row.id,
                row.accountId,
                Optional.ofNullable(row.authenticatorId),
                new PhoneNumber(seal.open(row.number, row.id)),
                row.channel,
                new OneTimeCode(seal.open(row.code, row.id)),
                row.codeMadeAt,
                row.sends,
                row.lastSentAt,
                row.wrong,
                row.messageId);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Challenge challenge, String flow) {
        ChallengeRow row = new ChallengeRow();
        row.id = challenge.id();
        row.accountId = challenge.accountId();
        row.authenticatorId = challenge.authenticatorId().orElse(null);
        row.flow = flow;
        row.channel = challenge.channel();
        row.number = seal.seal(challenge.number().e164(), row.id);
        row.code = seal.seal(challenge.code().digits(), row.id);
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
        row.code = seal.seal(sent.code().digits(), row.id);
        row.codeMadeAt = sent.codeMadeAt();
        row.wrong = sent.wrong();
        row.messageId = sent.messageId();
    }

    /** Counts a wrong answer in the row itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    void countWrong(String id) {
        database.createQuery("update ChallengeRow c set c.wrong = c.wrong + 1 where c.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Takes the open challenges of a flow away: the person wants another number or another way. */
    @Transactional
    public void cancel(String accountId, String flow) {
        database.createQuery(
                        "delete from ChallengeRow c where c.flow = :flow"
                                + " and c.accountId = :account and c.spentAt is null")
                .setParameter("flow", flow)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
