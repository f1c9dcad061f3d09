package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts in the database. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject InstantSource clock;

    /** Name and addresses of a person, as the directory has them today. */
    public record Profile(String displayName, String mail) {

        @Override
        public String toString() {
            return "Profile(hidden)";
        }
    }

    @Transactional
    public Optional<Account> find(String id) {
        return Optional.ofNullable(database.find(AccountRow.class, id)).map(AccountRow::account);
    }

    @Transactional
    public Optional<Account> find(String school, String username) {
        return row(school, username).map(AccountRow::account);
    }

    /** Those of these people who have an account, by user name. */
    @Transactional
    public Map<String, Account> of(String school, Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select a from AccountRow a where a.school = :school"
                                + " and a.username in :usernames",
                        AccountRow.class)
                .setParameter("school", school)
                .setParameter("usernames", usernames)
                .getResultStream()
                .map(AccountRow::account)
                .collect(Collectors.toMap(Account::username, account -> account));
    }

    private Optional<AccountRow> row(String school, String username) {
        return database.createQuery(
                        "select a from AccountRow a where a.school = :school"
                                + " and a.username = :username",
                        AccountRow.class)
                .setParameter("school", school)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /**
     * Makes the account of somebody who signs in for the first time.
     *
     * @throws jakarta.persistence.PersistenceException when another request made it just now; then
     *     {@link #find} has it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Account create(String school, String username, Profile profile, String language) {
        AccountRow row = new AccountRow();
        row.id = UUID.randomUUID().toString();
        row.school = school;
        row.username = username;
        row.displayName = profile.displayName();
        row.mail = profile.mail();
        row.language = language;
        row.createdAt = clock.instant();
        database.persist(row);
        database.flush();
        return row.account();
    }

    /** Takes over what the directory says today, and the language the person reads now. */
    @Transactional
    public void refresh(String id, Profile profile, String language) {
        AccountRow row = database.find(AccountRow.class, id);
        row.displayName = profile.displayName();
        row.mail = profile.mail();
        row.language = language;
    }

    /**
     * The account as it is now, locked until the caller's transaction ends. A transaction that
     * needs it begins with it, once, so that locks are always taken in the same order.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LockedAccount lock(String id) {
        return new LockedAccount(
                database.createNamedQuery(AccountRow.LOCK, AccountRow.class)
                        .setParameter(1, id)
                        .getSingleResult()
                        .account());
    }

    /** Keeps everybody out, or lets them in again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold(LockedAccount account, Account.Hold hold) {
        AccountRow row = database.find(AccountRow.class, account.id());
        boolean isFree = hold == Account.Hold.NONE;
        row.blockedAt = isFree ? null : clock.instant();
        row.blockedFor = isFree ? null : hold;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void chooseDefault(String id, Optional<String> authenticatorId) {
        database.find(AccountRow.class, id).defaultAuthenticator = authenticatorId.orElse(null);
    }
}
