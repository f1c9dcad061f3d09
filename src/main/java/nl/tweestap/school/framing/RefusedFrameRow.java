package nl.tweestap.school.framing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often a site was refused a frame on one day. */
@Entity
@Table(name = "refused_frame")
class RefusedFrameRow {

    @Id String id;

    @Column String school;
    @Column String site;

    @Column(name = "refused_on")
    LocalDate refusedOn;

    /** Counts the sites of that school and day; no two have the same. */
    int place;

    int amount;

    static String id(String school, String site, LocalDate day) {
        return school + "/" + day + "/" + site;
    }
}
