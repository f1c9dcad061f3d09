package nl.tweestap.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Slips that were printed together: who printed them, for which class, and when. */
@Entity
@Table(name = "slip_batch")
class SlipSheetRow {

    /** Of the id: enough to tell the sheets of a day apart. */
    private static final int SERIAL_LENGTH = 4;

    @Id String id;
    @Column String school;

    @Column(name = "class_name")
    String className;

    @Column(name = "teacher_id")
    String teacherId;

    @Column(name = "teacher_name")
    String teacherName;

    @Column(name = "printed_at")
    Instant printedAt;

    @Column int slips;

    /** Sealed, in the order of the slips; empty text when they were shown long enough. */
    @Column String codes;

    /** {@code 3F0A-07}: tells a slip from others, and proves nothing. */
    String serial(int place) {
        return "%S-%02d".formatted(id.substring(0, SERIAL_LENGTH), place + 1);
    }
}
