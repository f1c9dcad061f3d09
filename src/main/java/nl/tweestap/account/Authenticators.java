package nl.tweestap.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.seal.Seal;

/** The authenticators of the accounts, in the database. */
@ApplicationScoped
public class Authenticators {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;

    /** Everything the account has, in the order in which it was bound. */
    @Transactional
    public List<Authenticator> of(String accountId) {
        return rows(accountId).stream().map(this::authenticator).toList();
    }

    private List<AuthenticatorRow> rows(String accountId) {
        return database.createQuery(
                        "select a from AuthenticatorRow a where a.accountId = :account"
                                + " order by a.boundAt, a.id",
                        AuthenticatorRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The kinds of what each of these accounts has; who has none is not in it. */
    @Transactional
    public Map<String, List<Kind>> kinds(Collection<String> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select a from AuthenticatorRow a where a.accountId in :accounts"
                                + " order by a.boundAt, a.id",
                        AuthenticatorRow.class)
                .setParameter("accounts", accountIds)
                .getResultStream()
                .collect(
                        groupingBy(
                                row -> row.accountId, mapping(AuthenticatorRow::kind, toList())));
    }

    private Authenticator authenticator(AuthenticatorRow row) {
        return row.authenticator(seal, this::unusedCodes);
    }

    private int unusedCodes(String authenticatorId) {
        return database.createQuery(
                        "select count(c) from RecoveryCodeRow c where c.authenticatorId = :id"
                                + " and c.usedAt is null",
                        Long.class)
                .setParameter("id", authenticatorId)
                .getSingleResult()
                .intValue();
    }

    /** One of this account's; somebody else's is not found. */
    @Transactional
    public Optional<Authenticator> find(String accountId, String authenticatorId) {
        return row(accountId, authenticatorId).map(this::authenticator);
    }

    /** The same, if it is of this type. */
    @Transactional
    public <T extends Authenticator> Optional<T> find(
            String accountId, String authenticatorId, Class<T> type) {
        return find(accountId, authenticatorId).filter(type::isInstance).map(type::cast);
    }

    /** The one of this type that was bound first. */
    @Transactional
    public <T extends Authenticator> Optional<T> first(String accountId, Class<T> type) {
        return of(accountId).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private Optional<AuthenticatorRow> row(String accountId, String authenticatorId) {
        return Optional.ofNullable(database.find(AuthenticatorRow.class, authenticatorId))
                .filter(row -> row.accountId.equals(accountId));
    }

    /** Whether the account can be asked for anything besides the password. */
    @Transactional
    public boolean hasAny(String accountId) {
        return database.createQuery(
                                "select count(a) from AuthenticatorRow a where a.accountId ="
                                        + " :account",
                                Long.class)
                        .setParameter("account", accountId)
                        .getSingleResult()
                > 0;
    }

    /** Whether the account may have one more of this kind. */
    @Transactional
    public boolean hasRoom(String accountId, Kind kind) {
        return of(accountId).stream().filter(one -> one.kind() == kind).count() < kind.most();
    }

    /**
     * Stores a proven authenticator, unless the account has as many of its kind as it may, or this
     * very one. The caller has locked the account, so that two at once are counted one after the
     * other.
     *
     * @return whether it was stored
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(String accountId, Authenticator authenticator) {
        boolean isKnown = of(accountId).stream().anyMatch(authenticator::isSameAs);
        if (isKnown || !hasRoom(accountId, authenticator.kind())) {
            return false;
        }
        AuthenticatorRow row = AuthenticatorRow.of(accountId, authenticator, seal);
        row.end(database.find(AccountRow.class, accountId).school, seal);
        database.persist(row);
        database.flush();
        return true;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void addCodes(String authenticatorId, List<RecoveryCode> codes) {
        for (RecoveryCode code : codes) {
            RecoveryCodeRow row = new RecoveryCodeRow();
            row.id = UUID.randomUUID().toString();
            row.authenticatorId = authenticatorId;
            row.hash = RecoveryCodeRow.hash(authenticatorId, code, seal);
            database.persist(row);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void rename(String accountId, String authenticatorId, String name) {
        row(accountId, authenticatorId).ifPresent(row -> row.name = name);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(String accountId, String authenticatorId) {
        row(accountId, authenticatorId).ifPresent(database::remove);
        database.flush();
    }

    /** Tries in a row that were not right, as the database has it now. */
    @Transactional
    public int failures(String authenticatorId) {
        return database.createQuery(
                        "select a.consecutiveFailures from AuthenticatorRow a where a.id = :id",
                        Integer.class)
                .setParameter("id", authenticatorId)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    /** Whether this recovery code of the set was used before. */
    @Transactional
    public boolean isUsed(String authenticatorId, RecoveryCode code) {
        return database.createQuery(
                                "select count(c) from RecoveryCodeRow c where c.usedAt is not null"
                                        + " and c.authenticatorId = :id and c.hash = :hash",
                                Long.class)
                        .setParameter("id", authenticatorId)
                        .setParameter("hash", RecoveryCodeRow.hash(authenticatorId, code, seal))
                        .getSingleResult()
                > 0;
    }

    /** It was right: its tries in a row begin anew, and this was its last use. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetFailures(String authenticatorId, Instant now) {
        database.createQuery(
                        "update AuthenticatorRow a set a.consecutiveFailures = 0,"
                                + " a.lastUsedAt = :now where a.id = :id")
                .setParameter("now", now)
                .setParameter("id", authenticatorId)
                .executeUpdate();
    }
}
