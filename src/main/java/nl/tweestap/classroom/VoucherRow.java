package nl.tweestap.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a teacher vouched for somebody who stood in front of them. */
@Entity
@Table(name = "voucher")
class VoucherRow {

    @Id String id;

    @Column(name = "window_id")
    String windowId;

    @Column(name = "person_id")
    String personId;

    @Column(name = "session_id")
    String sessionId;

    @Column(name = "teacher_id")
    String teacherId;

    @Column(name = "teacher_name")
    String teacherName;

    @Column(name = "vouched_at")
    Instant vouchedAt;

    static String id(ClassWindow window, String sessionId) {
        return window.id() + "/" + sessionId;
    }
}
