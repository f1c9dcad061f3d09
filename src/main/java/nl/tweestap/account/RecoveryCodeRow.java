package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** One recovery code, as a keyed hash. */
@Entity
@Table(name = "recovery_code")
class RecoveryCodeRow {

    @Id String id;

    @Column(name = "authenticator_id")
    String authenticatorId;

    @Column String hash;

    @Column(name = "used_at")
    @Nullable Instant usedAt;

    /** As it is stored: salted by its set, and keyed, so that a stolen table cannot be searched. */
    static String hash(String authenticatorId, RecoveryCode code, Seal seal) {
        return seal.keyedHash(code.hash(authenticatorId));
    }
}
