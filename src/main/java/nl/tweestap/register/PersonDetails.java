package nl.tweestap.register;

import nl.tweestap.text.TypedText;

/**
 * What a directory or an import says of somebody of a school.
 *
 * @param username as the directory spells it, at most 200 characters
 * @param number student or staff number; empty when this source does not say one
 * @param className class or department
 */
public record PersonDetails(
        String username,
        String displayName,
        String number,
        String mail,
        String className,
        RegisteredPerson.Position position,
        String language) {

    /** Of a number; what is longer is cut. */
    static final int MAX_NUMBER_LENGTH = 60;

    private static final int MAX_KEY_LENGTH = 200;

    public PersonDetails {
        String clean = TypedText.clean(number);
        number = clean.substring(0, Math.min(clean.length(), MAX_NUMBER_LENGTH));
    }

    String usernameKey() {
        return key(username);
    }

    /** How a user name is compared; small letters may be longer than capitals. */
    static String key(String username) {
        String key = TypedText.key(username);
        return key.substring(0, Math.min(key.length(), MAX_KEY_LENGTH));
    }

    /**
     * The same from a source that does not know the position, such as a directory at a sign-in:
     * then it stays as it was, but nobody with a role is a student.
     */
    PersonDetails besides(RegisteredPerson known) {
        return new PersonDetails(
                username,
                displayName,
                number,
                mail,
                className,
                position == RegisteredPerson.Position.STAFF ? position : known.position(),
                language);
    }

    @Override
    public String toString() {
        return "PersonDetails(hidden)";
    }
}
