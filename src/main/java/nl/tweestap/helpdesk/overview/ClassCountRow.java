package nl.tweestap.helpdesk.overview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far a class is, as the view counts it. */
@Entity
@Table(name = "class_count")
class ClassCountRow {

    @Id String id;
    @Column String school;

    @Column(name = "class_name")
    String className;

    @Column long people;

    @Column(name = "signed_in")
    long signedIn;

    @Column long secured;
    @Column long spare;

    ClassCount count() {
        return new ClassCount(className, people, signedIn, secured, spare);
    }
}
