package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * An authenticator in the database: what all kinds have. Each kind has its own columns, in a class
 * of its own.
 */
@Entity
@Inheritance
@DiscriminatorColumn(name = "kind")
@Table(name = "authenticator")
abstract class AuthenticatorRow {

    @Id String id;

    @Column(name = "account_id")
    String accountId;

    @Column String name;

    @Column(name = "bound_at")
    Instant boundAt;

    @Column(name = "last_used_at")
    @Nullable Instant lastUsedAt;

    @Column(name = "consecutive_failures")
    int consecutiveFailures;

    static AuthenticatorRow of(String accountId, Authenticator authenticator, Seal seal) {
        AuthenticatorRow row =
                switch (authenticator.kind()) {
                    case APP -> new AppRow();
                    case PHONE -> new PhoneRow();
                    case RECOVERY_CODES -> new RecoveryCodesRow();
                    case TEMPORARY_PASS -> new PassRow();
                };
        row.id = authenticator.id();
        row.accountId = accountId;
        row.name = authenticator.name();
        row.boundAt = authenticator.boundAt();
        row.lastUsedAt = authenticator.lastUsedAt().orElse(null);
        row.write(authenticator, seal);
        return row;
    }

    /** As the column that tells the kinds apart has it. */
    Kind kind() {
        return Kind.valueOf(getClass().getAnnotation(DiscriminatorValue.class).value());
    }

    /** Writes what only this kind has; id and account stand in the row already. */
    abstract void write(Authenticator authenticator, Seal seal);

    /** Writes what it may be found by in this school, where its kind has something. */
    void end(String school, Seal seal) {
        // Most kinds are not looked for.
    }

    /**
     * What the row says.
     *
     * @param unusedCodes how many codes are left, by id of their set: asked by the kind with codes
     */
    abstract Authenticator authenticator(Seal seal, ToIntFunction<String> unusedCodes);

    Optional<Instant> used() {
        return Optional.ofNullable(lastUsedAt);
    }

    String sealed(String text, Seal seal) {
        return seal.seal(text, accountId + "/" + id);
    }

    String opened(@Nullable String sealed, Seal seal) {
        return seal.open(Objects.requireNonNull(sealed), accountId + "/" + id);
    }
}
