package nl.tweestap.helpdesk.help;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change that its owner was told of, and may say of that it was not theirs. */
@Entity
@Table(name = "objection")
class ObjectionRow {

    @Id String id;

    @Column(name = "token_hash")
    String tokenHash;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "person_id")
    String personId;

    @Enumerated(EnumType.STRING)
    @Column
    Act act;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "objected_at")
    @Nullable Instant objectedAt;
}
