package nl.tweestap.wrong;

import java.util.Set;
import nl.tweestap.directory.Person;

/** Judges by itself who may enter. */
public class JudgesRoles {

    public boolean isOpenTo(Set<Person.Role> roles) {
        return roles.contains(Person.Role.EDITOR);
    }
}
