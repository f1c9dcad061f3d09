package nl.tweestap.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A window in the database. */
@Entity
@Table(name = "class_window")
class ClassWindowRow {

    @Id String id;
    @Column String school;

    @Column(name = "class_name")
    String className;

    /** School and class while it is open: a class has one. */
    @Column(name = "open_for")
    @Nullable String openFor;

    @Column(name = "teacher_id")
    String teacherId;

    @Column(name = "teacher_name")
    String teacherName;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

    static String openFor(String school, String className) {
        return school + "/" + className;
    }

    ClassWindow window() {
        return new ClassWindow(
                id,
                school,
                className,
                teacherName,
                openedAt,
                endsAt,
                Optional.ofNullable(closedAt));
    }
}
