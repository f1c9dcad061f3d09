package nl.tweestap.delivery.recorded;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.tweestap.delivery.Medium;

/** A message that arrived on the desk; recipient and body are sealed. */
@Entity
@Table(name = "desk_message")
class DeskMessageRow {

    @Id String id;
    @Column String school;

    @Enumerated(EnumType.STRING)
    @Column
    Medium medium;

    @Column String recipient;
    @Column String subject;
    @Column String body;

    @Column(name = "arrived_at")
    Instant arrivedAt;
}
