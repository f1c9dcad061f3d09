package nl.tweestap.helpdesk.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Evidence in the database. */
@Entity
@Table(name = "evidence")
class EvidenceRow {

    @Id String id;
    @Column String school;

    @Column(name = "person_id")
    String personId;

    @Column(name = "employee_id")
    String employeeId;

    @Enumerated(EnumType.STRING)
    @Column
    Means means;

    @Column(name = "given_at")
    Instant givenAt;

    Evidence evidence() {
        return new Evidence(id, personId, employeeId, means, givenAt);
    }
}
