package nl.tweestap.register;

/**
 * Somebody in a school's register.
 *
 * @param id a random UUID, for addresses and logs; not the account's
 * @param username as the directory spells it
 * @param number student or staff number; empty where there is none
 * @param mail empty where there is none
 * @param className class or department
 * @param language tag of the language to write to this person in; may be empty
 * @param isActive whether the person is at the school still
 */
public record RegisteredPerson(
        String id,
        String school,
        String username,
        String displayName,
        String number,
        String mail,
        String className,
        Position position,
        String language,
        boolean isActive) {

    /** What somebody is at the school. */
    public enum Position {
        STUDENT,
        STAFF
    }

    /** Whether this is what is known already. */
    boolean isAs(PersonDetails details) {
        return isActive
                && details.username().equals(username)
                && details.displayName().equals(displayName)
                && details.number().equals(number)
                && details.mail().equals(mail)
                && details.className().equals(className)
                && details.position() == position
                && details.language().equals(language);
    }

    @Override
    public String toString() {
        return "RegisteredPerson(" + id + ")";
    }
}
