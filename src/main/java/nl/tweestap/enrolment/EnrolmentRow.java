package nl.tweestap.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import org.jspecify.annotations.Nullable;

/** The binding in progress, in the database; secret, number and codes are sealed. */
@Entity
@Table(name = "enrolment")
class EnrolmentRow {

    @Id
    @Column(name = "account_id")
    String accountId;

    @Column String id;

    @Enumerated(EnumType.STRING)
    @Column
    Step step;

    /** Counted by hand: the compare-and-set is ours, so that it answers instead of throwing. */
    @Column int version;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "moved_at")
    @Nullable Instant movedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "app_choice")
    AppState.@Nullable AppChoice appChoice;

    @Column @Nullable String secret;

    @Column(name = "earlier_secret")
    @Nullable String earlierSecret;

    @Column(name = "secret_made_at")
    @Nullable Instant secretMadeAt;

    @Column @Nullable String number;

    @Enumerated(EnumType.STRING)
    @Column
    @Nullable Channel channel;

    @Column(name = "number_typed_here")
    boolean isNumberTypedHere;

    @Column(name = "recovery_codes")
    @Nullable String recoveryCodes;

    @Column(name = "codes_shown")
    boolean isCodesShown;

    @Column String skipped;

    @Enumerated(EnumType.STRING)
    @Column
    @Nullable Kind adding;

    @Enumerated(EnumType.STRING)
    @Column
    @Nullable Smartphone smartphone;

    @Column(name = "session_id")
    String sessionId;

    @Column(name = "return_path")
    String returnPath;
}
