package nl.tweestap.helpdesk.overview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many accounts got their first way to sign in on a day, as the view counts it. */
@Entity
@Table(name = "secured_day")
class SecuredDayRow {

    @Id String id;
    @Column String school;

    @Column(name = "secured_on")
    LocalDate securedOn;

    @Column long accounts;
}
