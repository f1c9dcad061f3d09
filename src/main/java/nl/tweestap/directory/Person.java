package nl.tweestap.directory;

import java.util.Set;

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

    @Override
    public String toString() {
        return "Person(hidden)";
    }
}
