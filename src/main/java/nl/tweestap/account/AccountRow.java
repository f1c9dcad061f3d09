package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account in the database. */
@Entity
@Table(name = "account")
class AccountRow {

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
