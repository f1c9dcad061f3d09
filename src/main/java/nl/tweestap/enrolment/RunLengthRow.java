package nl.tweestap.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many runs of a school took so many minutes, in one month. */
@Entity
@Table(name = "run_minutes")
class RunLengthRow {

    @Id String id;

    @Column String school;

    /** The first day of the month. */
    @Column(name = "ended_in")
    LocalDate endedIn;

    @Column int minutes;

    @Column int amount;

    static String id(String school, LocalDate month, int minutes) {
        return school + "/" + month + "/" + minutes;
    }
}
