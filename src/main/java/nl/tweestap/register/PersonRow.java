package nl.tweestap.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody of the register in the database. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id String id;
    @Column String school;
    @Column String username;

    @Column(name = "username_key")
    String usernameKey;

    @Column(name = "display_name")
    String displayName;

    @Column String number;
    @Column String mail;

    @Column(name = "class_name")
    String className;

    @Enumerated(EnumType.STRING)
    @Column
    RegisteredPerson.Position position;

    @Column String language;

    @Column(name = "is_active")
    boolean isActive;

    @Column long changed;

    RegisteredPerson person() {
        return new RegisteredPerson(
                id,
                school,
                username,
                displayName,
                number,
                mail,
                className,
                position,
                language,
                isActive);
    }
}
