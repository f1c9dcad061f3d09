package nl.tweestap.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** A message in the database; recipient and body are sealed. */
@Entity
@Table(name = "message")
class MessageRow {

    /** Where a message is on its way. */
    enum State {
        WAITING,
        CLAIMED,
        SENT,
        FAILED;

        /** Still to be sent, by whoever is first. */
        static final List<State> OPEN = List.of(WAITING, CLAIMED);
    }

    @Id String id;
    @Column String school;

    @Enumerated(EnumType.STRING)
    @Column
    Medium medium;

    @Column String recipient;
    @Column String subject;
    @Column String body;

    @Column(name = "written_at")
    Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column
    State state;

    /** Name of the {@link Outcome} once it is known; empty before. */
    @Column String reason;

    @Column int tries;

    @Column(name = "next_try_at")
    Instant nextTryAt;

    /** From when it is not sent any more; none for a mail. */
    @Column(name = "useless_at")
    @Nullable Instant uselessAt;

    static MessageRow of(String id, Message message, Instant now, Seal seal) {
        MessageRow row = new MessageRow();
        row.id = id;
        row.school = message.school();
        row.medium = message.medium();
        row.recipient = seal.seal(message.recipient(), id + "/recipient");
        row.subject = message.subject();
        row.body = seal.seal(message.body(), id + "/body");
        row.writtenAt = now;
        row.state = State.WAITING;
        row.reason = "";
        row.nextTryAt = now;
        return row;
    }

    Message message(Seal seal) {
        return new Message(
                school,
                medium,
                seal.open(recipient, id + "/recipient"),
                subject,
                seal.open(body, id + "/body"));
    }
}
