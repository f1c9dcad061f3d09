package nl.tweestap.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.database.Forgetful;
import nl.tweestap.seal.Seal;

/** The messages in the database. */
@ApplicationScoped
public class Messages implements Forgetful {

    /** A node that died while sending gives its message back after this long. */
    private static final Duration CLAIM = Duration.ofSeconds(60);

    /** What was sent is only looked at by the page that waits for it. */
    static final Duration KEPT = Duration.ofHours(23);

    /** More than a school writes in a minute. */
    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject OnceOnlyMessages onceOnly;
    @Inject Seal seal;

    void add(String id, Message message, Instant now, Optional<Instant> uselessAt) {
        MessageRow row = MessageRow.of(id, message, now, seal);
        row.uselessAt = uselessAt.orElse(null);
        database.persist(row);
    }

    /** Messages that may be sent now; those left by a node that died are among them. */
    @Transactional
    List<String> due(Instant now) {
        return database.createQuery(
                        "select m.id from MessageRow m where m.state in :open"
                                + " and m.nextTryAt <= :now order by m.writtenAt",
                        String.class)
                .setParameter("open", MessageRow.State.OPEN)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** Takes a message for sending: one node gets it, and no other until the claim is over. */
    @Transactional
    Optional<Claimed> claim(String id, Instant now) {
        if (!onceOnly.claim(id, now, now.plus(CLAIM))) {
            return Optional.empty();
        }
        MessageRow row = database.find(MessageRow.class, id);
        database.refresh(row);
        return Optional.of(
                new Claimed(row.message(seal), Optional.ofNullable(row.uselessAt), row.tries));
    }

    /** A message taken for sending. */
    record Claimed(Message message, Optional<Instant> uselessAt, int tries) {}

    @Transactional
    void sent(String id) {
        finish(id, MessageRow.State.SENT, Outcome.SENT);
    }

    @Transactional
    void failed(String id, Outcome outcome) {
        finish(id, MessageRow.State.FAILED, outcome);
    }

    /** Failed this time; to be tried again. */
    @Transactional
    void postpone(String id, Outcome outcome, Instant until) {
        finish(id, MessageRow.State.WAITING, outcome);
        MessageRow row = database.find(MessageRow.class, id);
        row.nextTryAt = until;
    }

    /**
     * Removes what needs no more tries. Numbers and codes are gone within a day of their last use,
     * here too.
     */
    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery(
                        "delete from MessageRow m where m.writtenAt < :before"
                                + " and m.state in :finished")
                .setParameter("before", now.minus(KEPT))
                .setParameter("finished", List.of(MessageRow.State.SENT, MessageRow.State.FAILED))
                .executeUpdate();
    }

    private void finish(String id, MessageRow.State state, Outcome outcome) {
        MessageRow row = database.find(MessageRow.class, id);
        row.state = state;
        row.reason = outcome.name();
    }

    /** How it stands; WAITING for one that is not there yet. */
    @Transactional
    Outcome outcome(String id) {
        MessageRow row = database.find(MessageRow.class, id);
        return row == null || row.reason.isEmpty() ? Outcome.WAITING : Outcome.valueOf(row.reason);
    }
}
