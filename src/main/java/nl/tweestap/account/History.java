package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.tweestap.database.Forgetful;

/** What happened to an account, for its owner and the helpdesk. Lines are added, never changed. */
@ApplicationScoped
public class History implements Forgetful {

    private static final Logger LOG = Logger.getLogger(History.class.getName());

    /** What fits a page. */
    private static final int MOST_SHOWN = 50;

    /** Twelve months of history, as the sector's norms ask, and one to look back in. */
    static final Duration KEPT = Duration.ofDays(396);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject InstantSource clock;
    @Inject RandomGenerator randomness;

    /** What can happen; each has words in {@code text/account}. */
    public enum Event {
        SIGNED_IN,
        WRONG_CODE,
        /**
         * A right code that had been accepted a moment before: two tabs, or somebody who saw it.
         */
        CODE_USED_AGAIN,
        PAUSED,
        AUTHENTICATOR_DISABLED,
        AUTHENTICATOR_BOUND,
        AUTHENTICATOR_RENAMED,
        AUTHENTICATOR_REMOVED,
        DEFAULT_CHANGED,
        RECOVERY_CODE_USED,
        PASS_USED,
        PASS_GIVEN,
        STARTED_OVER,
        BLOCKED,
        UNBLOCKED,
        /** The owner said of a change by the service desk that it was not theirs. */
        OBJECTED,
        /** A teacher printed a slip for who has nothing bound yet. */
        SLIP_PRINTED,
        /** A teacher said: that is who stands here. */
        VOUCHED,
        /** That it was another screen: nothing had been set up with it. */
        VOUCH_TAKEN_BACK,
        /** With a slip or in a class, before the first binding. */
        FIRST_PROVEN,
        SIGNED_OUT,
        SIGNED_OUT_EVERYWHERE
    }

    /**
     * One line.
     *
     * @param detail name of the authenticator it is about, masked where it is a number
     */
    public record Line(Instant at, Event event, String detail, String browser) {}

    /**
     * Adds a line in the caller's transaction, or one of its own. Logs the event without the
     * detail.
     */
    @Transactional
    public void add(String accountId, Event event, String detail, String browser) {
        HistoryRow row = new HistoryRow();
        row.id = randomness.nextLong();
        row.accountId = accountId;
        row.happenedAt = clock.instant();
        row.event = event;
        row.detail = detail;
        row.browser = browser;
        database.persist(row);
        LOG.log(Level.INFO, "Account {0}: {1}", new Object[] {accountId, event});
    }

    /** Whether this happened after a moment. */
    @Transactional
    public boolean has(String accountId, Event event, Instant after) {
        return database.createQuery(
                                "select count(h) from HistoryRow h where h.accountId = :account"
                                        + " and h.event = :event and h.happenedAt > :after",
                                Long.class)
                        .setParameter("account", accountId)
                        .setParameter("event", event)
                        .setParameter("after", after)
                        .getSingleResult()
                > 0;
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from HistoryRow h where h.happenedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }

    /** When each of these accounts was last signed in; who never was is not in it. */
    @Transactional
    public Map<String, Instant> lastSignedIn(Collection<String> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select h.accountId, max(h.happenedAt) from HistoryRow h"
                                + " where h.accountId in :accounts and h.event = :event"
                                + " group by h.accountId",
                        Object[].class)
                .setParameter("accounts", accountIds)
                .setParameter("event", Event.SIGNED_IN)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** The newest lines, newest first. */
    @Transactional
    public List<Line> newest(String accountId) {
        return database.createQuery(
                        "select h from HistoryRow h where h.accountId = :account"
                                + " order by h.happenedAt desc",
                        HistoryRow.class)
                .setParameter("account", accountId)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(row -> new Line(row.happenedAt, row.event, row.detail, row.browser))
                .toList();
    }
}
