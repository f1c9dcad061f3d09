package nl.tweestap.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often one answer was given about one step on one day. */
@Entity
@Table(name = "step_answer")
class StepAnswerRow {

    @Id String id;

    @Column String school;
    @Column String guide;
    @Column String device;
    @Column String step;
    @Column String answer;

    @Column(name = "answered_on")
    LocalDate answeredOn;

    int amount;

    static String id(AnsweredStep step, Answer answer, LocalDate day) {
        return step.key() + "/" + answer.tag() + "/" + day;
    }
}
