package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Query;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** A session in the database, known by the hash of its token. */
@Entity
@NamedNativeQuery(
        name = SessionRow.LOCK,
        query = "select * from session where token_hash = ? for update",
        resultClass = SessionRow.class,
        hints = @QueryHint(name = QueryHints.REFRESH, value = HintValues.TRUE))
@Table(name = "session")
class SessionRow {

    /** The row as it is now, locked until the caller's transaction ends. */
    static final String LOCK = "SessionRow.lock";

    /** Of a row {@code s}: that it is not over; {@link Session#endsAt} says the same of one. */
    static final String LASTS =
            "s.endedAt is null and (s.startedAt > :started and s.lastSeenAt > :seen"
                    + " or s.stayLength = :desk and s.state = :signedIn"
                    + " and s.startedAt > :deskStarted and s.lastSeenAt > :deskSeen)";

    @Id long id;

    @Column(name = "token_hash")
    String tokenHash;

    @Column(name = "account_id")
    String accountId;

    @Enumerated(EnumType.STRING)
    @Column
    SessionState state;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    @Column(name = "second_factor_at")
    @Nullable Instant secondFactorAt;

    /** Id of the authenticator with which that was; it may be gone by now. */
    @Column(name = "second_factor_with")
    @Nullable String secondFactorWith;

    @Column(name = "return_path")
    String returnPath;

    @Column String browser;

    /** Counts from the second factor on: who has typed a password only is nobody yet. */
    @Enumerated(EnumType.STRING)
    @Column(name = "stay_length")
    SessionLength stayLength;

    /** When it ended by itself: no clock brings it back. */
    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    /** The id that a text stands for; empty for text that is no id. */
    static Optional<Long> id(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException noId) {
            return Optional.empty();
        }
    }

    boolean isOver(Instant now) {
        return endedAt != null || session().isOver(now);
    }

    /** Whether it is over, and not for longer than whose it was is told. */
    boolean isKnownByName(Instant now) {
        Instant end = endedAt == null ? session().endsAt() : endedAt;
        return isOver(now) && now.isBefore(end.plus(Session.NAME_KEPT));
    }

    Session session() {
        return new Session(
                Long.toString(id),
                accountId,
                state,
                startedAt,
                lastSeenAt,
                Optional.ofNullable(secondFactorAt),
                returnPath,
                browser,
                state == SessionState.SIGNED_IN ? stayLength : SessionLength.USUAL);
    }

    /**
     * Fills in what {@link #LASTS} asks for.
     *
     * @return the same query
     */
    static Query lasting(Query query, Instant now) {
        return query.setParameter("started", now.minus(SessionLength.USUAL.absolute()))
                .setParameter("seen", now.minus(SessionLength.USUAL.idle()))
                .setParameter("desk", SessionLength.DESK)
                .setParameter("signedIn", SessionState.SIGNED_IN)
                .setParameter("deskStarted", now.minus(SessionLength.DESK.absolute()))
                .setParameter("deskSeen", now.minus(SessionLength.DESK.idle()));
    }
}
