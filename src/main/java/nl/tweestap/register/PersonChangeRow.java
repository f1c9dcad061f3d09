package nl.tweestap.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many changes the register had; there is one row. */
@Entity
@Table(name = "person_change")
class PersonChangeRow {

    static final int ONLY = 1;

    @Id int id;
    @Column String register;
    @Column long number;
}
