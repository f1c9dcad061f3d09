package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** An account in the database. */
@Entity
@NamedNativeQuery(
        name = AccountRow.LOCK,
        query = "select * from account where id = ? for update",
        resultClass = AccountRow.class,
        hints = @QueryHint(name = QueryHints.REFRESH, value = HintValues.TRUE))
@Table(name = "account")
class AccountRow {

    /**
     * The row as it is now, locked until the caller's transaction ends. In SQL, because EclipseLink
     * prepares a query with a lock of its own anew each time. It begins its transaction for a query
     * in SQL, as it would for a lock; other reading is done beside it, where no lock would last.
     */
    static final String LOCK = "AccountRow.lock";

    @Id String id;
    @Column String school;
    @Column String username;

    @Column(name = "display_name")
    String displayName;

    @Column String mail;
    @Column String language;

    @Column(name = "default_authenticator")
    @Nullable String defaultAuthenticator;

    @Column(name = "blocked_at")
    @Nullable Instant blockedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "blocked_for")
    Account.@Nullable Hold blockedFor;

    @Column(name = "times_helped")
    int timesHelped;

    @Column(name = "created_at")
    Instant createdAt;

    Account account() {
        return new Account(
                id,
                school,
                username,
                displayName,
                mail,
                language,
                Optional.ofNullable(defaultAuthenticator),
                Optional.ofNullable(blockedFor).orElse(Account.Hold.NONE),
                timesHelped);
    }
}
