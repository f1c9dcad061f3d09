package nl.tweestap.helpdesk.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many people one file made inactive. */
@Entity
@Table(name = "people_left")
class LeaverRow {

    @Id String id;
    @Column String school;

    @Column(name = "left_at")
    Instant leftAt;

    @Column int people;
}
