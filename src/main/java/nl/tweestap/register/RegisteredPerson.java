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

    @Override
    public String toString() {
        return "RegisteredPerson(" + id + ")";
    }
}
