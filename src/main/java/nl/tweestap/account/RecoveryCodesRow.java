package nl.tweestap.account;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.function.ToIntFunction;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.seal.Seal;

/** A set of recovery codes in the database; each code is a {@link RecoveryCodeRow}. */
@Entity
@DiscriminatorValue("RECOVERY_CODES")
class RecoveryCodesRow extends AuthenticatorRow {

    @Override
    void write(Authenticator authenticator, Seal seal) {
        // A set has nothing of its own: its codes do.
    }

    @Override
    Authenticator authenticator(Seal seal, ToIntFunction<String> unusedCodes) {
        return new RecoveryCodes(id, name, boundAt, used(), unusedCodes.applyAsInt(id));
    }
}
