package nl.tweestap.directory.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Person;
import nl.tweestap.shell.Role;
import nl.tweestap.shell.Roles;
import nl.tweestap.shell.Visitor;

/** The directory of a visitor's school says what they are there. */
@ApplicationScoped
public class DirectoryRoles implements Roles {

    @Inject Directories directories;

    @Override
    public Set<Role> of(Visitor visitor) {
        return directories.roles(visitor.school(), visitor.username()).stream()
                .map(DirectoryRoles::role)
                .collect(toUnmodifiableSet());
    }

    static Role role(Person.Role role) {
        return switch (role) {
            case HELPDESK -> Role.HELPDESK;
            case LEAD -> Role.LEAD;
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            case TEACHER -> Role.TEACHER;
            case EDITOR -> Role.EDITOR;
        };
    }
}
