package nl.tweestap.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.enrolment.Step;
import org.jspecify.annotations.Nullable;

/** How far a student is, as the view has it. */
@Entity
@Table(name = "class_place")
class ClassPlaceRow {

    @Id
    @Column(name = "person_id")
    String personId;

    @Column String school;

    @Column(name = "class_name")
    String className;

    @Column String username;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "account_id")
    @Nullable String accountId;

    @Column long everyday;
    @Column long everything;

    @Enumerated(EnumType.STRING)
    @Column
    @Nullable Step step;

    @Column(name = "moved_at")
    @Nullable Instant movedAt;

    Student student() {
        return new Student(
                personId,
                displayName,
                Optional.ofNullable(accountId),
                everyday,
                everything,
                Optional.ofNullable(step),
                Optional.ofNullable(movedAt));
    }
}
