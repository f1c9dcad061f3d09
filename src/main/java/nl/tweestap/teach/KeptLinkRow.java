package nl.tweestap.teach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A short link that was shown: it means this for ever. */
@Entity
@Table(name = "short_link")
class KeptLinkRow {

    @Id String folded;

    @Column String link;
    @Column String school;
    @Column String meaning;

    @Column(name = "made_at")
    Instant madeAt;
}
