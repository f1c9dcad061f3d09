package nl.tweestap.helpdesk.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A check in the database. */
@Entity
@Table(name = "call_check")
class CheckRow {

    @Id String id;
    @Column String school;

    @Column(name = "person_id")
    String personId;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "employee_id")
    String employeeId;

    @Column(name = "employee_username")
    String employeeUsername;

    @Column(name = "employee_name")
    String employeeName;

    @Column(name = "started_at")
    Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Column
    Check.State state;

    @Column(name = "open_person")
    @Nullable String openPerson;

    @Enumerated(EnumType.STRING)
    @Column
    @Nullable Means means;

    @Column(name = "proven_at")
    @Nullable Instant provenAt;

    @Column String words;
    @Column @Nullable String receipt;
    @Column @Nullable String spoken;
    @Column int sends;
    @Column int tries;
}
