package nl.tweestap.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.tweestap.authenticator.SlipCode;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** A slip in the database; its code is a keyed hash, salted by the slip. */
@Entity
@Table(name = "slip")
class SlipRow {

    @Id String id;

    @Column(name = "batch_id")
    String batchId;

    @Column int place;
    @Column String serial;
    @Column String school;

    @Column(name = "person_id")
    String personId;

    /** The person again until it is used or a newer one is printed: nobody has two of them. */
    @Column(name = "ready_for")
    @Nullable String readyFor;

    @Column String hash;

    @Enumerated(EnumType.STRING)
    @Column
    Slip.State state;

    @Column(name = "printed_at")
    Instant printedAt;

    @Column(name = "valid_until")
    Instant validUntil;

    static String hash(String slipId, SlipCode code, Seal seal) {
        return seal.keyedHash(code.hash(slipId));
    }

    Slip slip() {
        return new Slip(id, serial, state, printedAt, validUntil);
    }
}
