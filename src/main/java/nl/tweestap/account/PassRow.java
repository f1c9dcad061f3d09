package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.function.ToIntFunction;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** A temporary pass in the database; its code is a keyed hash, and gone when the pass is over. */
@Entity
@DiscriminatorValue("TEMPORARY_PASS")
class PassRow extends AuthenticatorRow {

    @Column(name = "pass_hash")
    @Nullable String hash;

    @Column(name = "valid_until")
    @Nullable Instant validUntil;

    /** As it is stored: salted by its pass, and keyed, so that a stolen table cannot be searched. */
    static String hash(String passId, PassCode code, Seal seal) {
        return seal.keyedHash(code.hash(passId));
    }

    @Override
    void write(Authenticator authenticator, Seal seal) {
        validUntil = ((TemporaryPass) authenticator).validUntil();
    }

    @Override
    Authenticator authenticator(Seal seal, ToIntFunction<String> unusedCodes) {
        return new TemporaryPass(id, name, boundAt, used(), Objects.requireNonNull(validUntil));
    }
}
