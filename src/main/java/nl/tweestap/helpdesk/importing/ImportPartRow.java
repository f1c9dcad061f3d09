package nl.tweestap.helpdesk.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A piece of a file in the database, sealed. */
@Entity
@Table(name = "people_import_part")
class ImportPartRow {

    @Id String id;

    @Column(name = "import_id")
    String importId;

    @Column String content;

    static String id(String importId, int place) {
        return importId + "/" + place;
    }
}
