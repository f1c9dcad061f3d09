package nl.tweestap.verifier.sentcode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.tweestap.authenticator.Channel;
import org.jspecify.annotations.Nullable;

/** A code that was sent to a phone; code and number are sealed. */
@Entity
@Table(name = "sent_code")
class SentCodeRow {

    @Id String id;

    @Column(name = "account_id")
    String accountId;

    /** The bound phone it went to; none while a phone is being bound. */
    @Column(name = "authenticator_id")
    @Nullable String authenticatorId;

    @Column String flow;

    @Enumerated(EnumType.STRING)
    @Column
    Channel channel;

    @Column String number;
    @Column String code;

    @Column(name = "code_made_at")
    Instant codeMadeAt;

    @Column int sends;

    @Column(name = "last_sent_at")
    Instant lastSentAt;

    /** Tries that were not right; counted before they are judged. */
    @Column int wrong;

    @Column(name = "spent_at")
    @Nullable Instant spentAt;

    /** When the person turned away from it: another number, another way. */
    @Column(name = "cancelled_at")
    @Nullable Instant cancelledAt;

    @Column(name = "message_id")
    String messageId;

    /** Whether this code went out before the newest message with it. */
    @Column(name = "went_out")
    boolean wentOut;
}
