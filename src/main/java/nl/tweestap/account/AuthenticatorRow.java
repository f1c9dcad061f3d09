package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** An authenticator of any kind in the database; its secret or number is sealed. */
@Entity
@Table(name = "authenticator")
class AuthenticatorRow {

    @Id String id;

    @Column(name = "account_id")
    String accountId;

    @Enumerated(EnumType.STRING)
    @Column
    Kind kind;

    @Column String name;

    @Column(name = "bound_at")
    Instant boundAt;

    @Column(name = "last_used_at")
    @Nullable Instant lastUsedAt;

    @Column @Nullable String secret;

    @Enumerated(EnumType.STRING)
    @Column
    @Nullable Channel channel;

    @Column(name = "last_accepted_time_step")
    long lastAcceptedTimeStep;

    @Column(name = "consecutive_failures")
    int consecutiveFailures;

    static AuthenticatorRow of(String accountId, Authenticator authenticator, Seal seal) {
        AuthenticatorRow row = new AuthenticatorRow();
        row.id = authenticator.id();
        row.accountId = accountId;
        row.kind = authenticator.kind();
        row.name = authenticator.name();
        row.boundAt = authenticator.boundAt();
        row.lastUsedAt = authenticator.lastUsedAt().orElse(null);
        row.lastAcceptedTimeStep = Totp.NEVER;
        if (authenticator instanceof AuthenticatorApp app) {
            row.secret =
                    row.sealed(Base64.getEncoder().encodeToString(app.secret().reveal()), seal);
            row.lastAcceptedTimeStep = app.lastAcceptedTimeStep();
        } else if (authenticator instanceof Phone phone) {
            row.secret = row.sealed(phone.number().e164(), seal);
            row.channel = phone.channel();
        }
        return row;
    }

    /**
     * @param unusedCodes how many recovery codes are left, for that kind
     */
    Authenticator authenticator(Seal seal, int unusedCodes) {
        Optional<Instant> used = Optional.ofNullable(lastUsedAt);
        return switch (kind) {
            case APP ->
                    new AuthenticatorApp(
                            id,
                            name,
                            boundAt,
                            used,
                            new SharedSecret(Base64.getDecoder().decode(opened(seal))),
                            lastAcceptedTimeStep);
            case PHONE ->
                    new Phone(
                            id,
                            name,
                            boundAt,
                            used,
                            new PhoneNumber(opened(seal)),
                            Objects.requireNonNull(channel));
            case RECOVERY_CODES -> new RecoveryCodes(id, name, boundAt, used, unusedCodes);
        };
    }

    private String sealed(String text, Seal seal) {
        return seal.seal(text, accountId + "/" + id);
    }

    private String opened(Seal seal) {
        return seal.open(Objects.requireNonNull(secret), accountId + "/" + id);
    }
}
