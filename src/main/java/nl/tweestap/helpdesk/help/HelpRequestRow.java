package nl.tweestap.helpdesk.help;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.seal.Seal;

/** A run of a help wizard in the database; what is not there is empty text. */
@Entity
@Table(name = "help_request")
class HelpRequestRow {

    @Id String id;
    @Column String school;

    @Column(name = "person_id")
    String personId;

    @Column(name = "employee_id")
    String employeeId;

    @Column(name = "employee_username")
    String employeeUsername;

    @Column(name = "employee_name")
    String employeeName;

    @Enumerated(EnumType.STRING)
    @Column
    Act act;

    @Column String target;
    @Column int minutes;
    @Column String reason;

    @Column(name = "reason_words")
    String reasonWords;

    @Column String evidence;

    @Enumerated(EnumType.STRING)
    @Column
    HelpRequest.State state;

    @Column int version;

    @Column(name = "times_helped")
    int timesHelped;

    @Column(name = "second_id")
    String secondId;

    @Column(name = "second_username")
    String secondUsername;

    @Column(name = "second_name")
    String secondName;

    @Column String code;

    @Column(name = "begun_at")
    Instant begunAt;

    @Column(name = "moved_at")
    Instant movedAt;

    HelpRequest request(Seal seal) {
        Employee second = new Employee(secondId, school, secondUsername, secondName);
        return new HelpRequest(
                id,
                personId,
                new Employee(employeeId, school, employeeUsername, employeeName),
                act,
                target,
                minutes,
                Reason.ofSlug(reason),
                reasonWords,
                evidence,
                state,
                version,
                timesHelped,
                Optional.of(second).filter(one -> !one.accountId().isEmpty()),
                Optional.of(code).filter(one -> !one.isEmpty()).map(one -> seal.open(one, id)),
                begunAt,
                movedAt);
    }
}
