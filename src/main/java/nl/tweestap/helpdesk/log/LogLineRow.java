package nl.tweestap.helpdesk.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A line of the log in the database. */
@Entity
@IdClass(LogLineRow.Key.class)
@Table(name = "log_line")
class LogLineRow {

    @Id String school;
    @Id long number;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "employee_id")
    String employeeId;

    @Column(name = "employee_username")
    String employeeUsername;

    @Column(name = "employee_name")
    String employeeName;

    @Enumerated(EnumType.STRING)
    @Column
    Action action;

    @Column(name = "person_id")
    String personId;

    @Column String reason;
    @Column String evidence;
    @Column String outcome;
    @Column String hash;

    Line line() {
        return new Line(
                number,
                happenedAt,
                new Employee(employeeId, school, employeeUsername, employeeName),
                action,
                personId,
                reason,
                evidence,
                outcome);
    }

    /** School and number together. JPA wants a class with fields, not a record. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        String school = "";
        long number;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && school.equals(key.school) && number == key.number;
        }

        @Override
        public int hashCode() {
            return school.hashCode() * 31 + Long.hashCode(number);
        }
    }
}
