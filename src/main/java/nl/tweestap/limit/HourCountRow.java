package nl.tweestap.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many were taken of a cap within one hour. */
@Entity
@Table(name = "hour_count")
class HourCountRow {

    /** Of the cap and the hour, as {@link #id} makes it. */
    @Id String id;

    @Column(name = "began_at")
    Instant beganAt;

    @Column int taken;

    static String id(Cap cap, Instant hour) {
        return cap.owner() + "@" + hour.getEpochSecond();
    }
}
