package nl.tweestap.directory;

import java.util.Set;
import nl.tweestap.register.Fitted;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.RegisteredPerson;

/**
 * Somebody in a school's directory. Which school is not said here: it is the one that was asked.
 *
 * @param username as the directory spells it, whatever the person typed
 * @param language tag of the language to write to this person in
 * @param group class or department
 */
public record Person(
        String username,
        String displayName,
        String mail,
        String language,
        String group,
        Set<Role> roles) {

    /** What somebody may do besides looking after the own account. */
    public enum Role {
        HELPDESK,
        /** Leads the helpdesk: sees its log and its numbers. */
        LEAD,
        /** Keeps the register of people. */
        ADMINISTRATOR,
        TEACHER,
        /** Keeps the school's guides. */
        EDITOR
    }

    /** What the portal keeps of each; what is longer, or cannot be written, is fitted here. */
    public Person {
        displayName = Fitted.name(displayName, username);
        mail = Fitted.mail(mail);
        language = Fitted.language(language);
        group = Fitted.words(group);
        roles = Set.copyOf(roles);
    }

    /** Whether an account can be kept under this user name. */
    public boolean isKeepable() {
        return Fitted.isUsername(username);
    }

    /** As the register keeps somebody; the number is not said here. */
    public PersonDetails details() {
        return details(
                "",
                roles.isEmpty()
                        ? RegisteredPerson.Position.STUDENT
                        : RegisteredPerson.Position.STAFF);
    }

    /** The same, where number and position are said. */
    public PersonDetails details(String number, RegisteredPerson.Position position) {
        return new PersonDetails(username, displayName, number, mail, group, position, language);
    }

    @Override
    public String toString() {
        return "Person(hidden)";
    }
}
