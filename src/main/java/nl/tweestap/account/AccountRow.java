package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** An account in the database. */
@Entity
@NamedQuery(
        name = AccountRow.LOCK,
        query = "select a from AccountRow a where a.id = :id",
        lockMode = LockModeType.PESSIMISTIC_WRITE,
        hints = @QueryHint(name = QueryHints.REFRESH, value = HintValues.TRUE))
@Table(name = "account")
class AccountRow {

    /**
     * The row as it is now, locked. By name, because a query with a lock that is put together each
     * time is also prepared each time.
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
                Optional.ofNullable(defaultAuthenticator));
    }
}
