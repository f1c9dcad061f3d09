package nl.tweestap.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a session has shown: a slip, a window it stood in, or both. */
@Entity
@Table(name = "first_proof")
class FirstProofRow {

    @Id
    @Column(name = "session_id")
    String sessionId;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "slip_id")
    @Nullable String slipId;

    @Column(name = "window_id")
    @Nullable String windowId;

    /** When the slip was typed; without one, when a window was first stood in. */
    @Column(name = "noted_at")
    Instant notedAt;
}
