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
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The sessions in the database. A token is 256 random bits that only the browser has; here is its
 * hash, so a copy of the database signs nobody in.
 */
@ApplicationScoped
public class Sessions {

    /** A sign of life is written at most this often: a page view is not worth a write. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject InstantSource clock;
    @Inject RandomGenerator randomness;
    @Inject OnceOnlySessions onceOnly;
    @Inject WaitingSessions waiting;

    /** A session that begins: the token is told once, here. */
    public record Begun(String token, Session session) {

        @Override
        public String toString() {
            return "Begun(" + session.id() + ")";
        }
    }

    /**
     * Begins a session after a right password. Where the school wants more before a first binding,
     * the account is locked until it has.
     *
     * @param length how long it may last once a second factor is proven
     */
    @Transactional
    public Begun begin(String accountId, String returnPath, String browser, SessionLength length) {
        Instant now = clock.instant();
        String token = SessionToken.draw(randomness);
        SessionRow row = new SessionRow();
        row.id = waiting.newId(accountId, () -> of(accountId));
        row.tokenHash = SessionToken.hash(token);
        row.accountId = accountId;
        row.state = SessionState.PASSWORD_GIVEN;
        row.startedAt = now;
        row.lastSeenAt = now;
        row.returnPath = returnPath;
        row.browser = browser;
        row.stayLength = length;
        database.persist(row);
        return new Begun(token, row.session());
    }

    /** A session and whose it is. */
    public record Owned(Session session, Account account) {}

    /** The session with this token, unless it is over or nobody gets into the account. */
    @Transactional
    public Optional<Session> find(String token) {
        return findOwned(token).map(Owned::session);
    }

    /** The same with its owner: asked with every page, so in one statement. */
    @Transactional
    public Optional<Owned> findOwned(String token) {
        Instant now = clock.instant();
        Optional<OwnedRow> found =
                OwnedRow.find(database, token)
                        .filter(one -> !one.session().isOver(now))
                        .filter(one -> !one.account().account().isBlocked());
        found.map(OwnedRow::session)
                .filter(one -> now.isAfter(one.lastSeenAt.plus(SIGN_OF_LIFE)))
                .ifPresent(one -> one.lastSeenAt = now);
        return found.map(one -> new Owned(one.session().session(), one.account().account()));
    }

    /**
     * A second factor was proven: the session is signed in, under a new token (OWASP ASVS 5.0
     * 7.2.4).
     *
     * @param with id of the authenticator it was proven with
     * @return the new token; empty when the old one is no longer good
     */
    @Transactional
    public Optional<String> stepUp(String oldToken, String with) {
        String token = SessionToken.draw(randomness);
        return onceOnly.exchangeToken(
                        SessionToken.hash(oldToken),
                        SessionToken.hash(token),
                        SessionState.SIGNED_IN,
                        with,
                        clock.instant())
                ? Optional.of(token)
                : Optional.empty();
    }

    /**
     * Holds a session until the caller's transaction ends: meanwhile nobody steps it up or ends it.
     *
     * @return false for a token nobody has, or has any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hold(String token) {
        Instant now = clock.instant();
        return database.createNamedQuery(SessionRow.LOCK, SessionRow.class)
                .setParameter(1, SessionToken.hash(token))
                .getResultStream()
                .anyMatch(one -> !one.isOver(now));
    }

    /** The account's sessions that are not over, newest first. */
    @Transactional
    public List<Session> of(String accountId) {
        return of(List.of(accountId));
    }

    /** The same of several accounts. */
    @Transactional
    public List<Session> of(Collection<String> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return database.createQuery(
                        "select s from SessionRow s where s.accountId in :accounts"
                                + " and s.endedAt is null order by s.startedAt desc",
                        SessionRow.class)
                .setParameter("accounts", accountIds)
                .getResultStream()
                .filter(one -> !one.isOver(now))
                .map(SessionRow::session)
                .toList();
    }

    /** Ends one session of an account; somebody else's stays as it is. */
    @Transactional
    public boolean end(String accountId, String sessionId) {
        return SessionRow.id(sessionId).filter(id -> onceOnly.end(accountId, id)).isPresent();
    }

    /** Ends every session of an account, on all nodes at once. */
    @Transactional
    public void endAll(String accountId) {
        database.createQuery("delete from SessionRow s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
