package nl.tweestap.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Somebody of the register in the database. */
@Entity
@Table(name = "person")
class PersonRow {

    /** Puts in the {@link #values} of somebody new. */
    static final String INSERT =
            "insert into person (id, school, username, username_key, display_name, number, mail,"
                    + " class_name, position, language, is_active, changed)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Puts what is {@link #changed} of somebody who is known. */
    static final String UPDATE =
            "update person set username = ?, display_name = ?, number = ?, mail = ?,"
                    + " class_name = ?, position = ?, language = ?, is_active = ?, changed = ?"
                    + " where id = ?";

    /** Somebody left. */
    static final String LEAVE = "update person set is_active = false, changed = ? where id = ?";

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

    static List<Object> values(String school, PersonDetails details, long change) {
        return List.of(
                UUID.randomUUID().toString(),
                school,
                details.username(),
                details.usernameKey(),
                details.displayName(),
                details.number(),
                details.mail(),
                details.className(),
                details.position().name(),
                details.language(),
                true,
                change);
    }

    static List<Object> changed(String id, PersonDetails details, long change) {
        return List.of(
                details.username(),
                details.displayName(),
                details.number(),
                details.mail(),
                details.className(),
                details.position().name(),
                details.language(),
                true,
                change,
                id);
    }

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
