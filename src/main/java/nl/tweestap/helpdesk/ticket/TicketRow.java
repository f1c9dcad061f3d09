package nl.tweestap.helpdesk.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A ticket in the database. */
@Entity
@Table(name = "ticket")
class TicketRow {

    /** School and number. */
    @Id String id;

    @Column String username;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_at_turn")
    Turn end;

    @Column(name = "made_at")
    Instant madeAt;

    static String id(String school, String number) {
        return school + "/" + number;
    }

    Ticket ticket() {
        return new Ticket(id.substring(id.indexOf('/') + 1), username, end, madeAt);
    }
}
