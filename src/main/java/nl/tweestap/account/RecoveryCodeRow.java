package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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
}
