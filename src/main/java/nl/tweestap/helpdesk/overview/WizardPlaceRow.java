package nl.tweestap.helpdesk.overview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where in the wizard somebody is, as the view has it. */
@Entity
@Table(name = "wizard_place")
class WizardPlaceRow {

    @Id
    @Column(name = "account_id")
    String accountId;

    @Column String school;
    @Column String username;
    @Column String step;

    @Column(name = "moved_at")
    Instant movedAt;
}
