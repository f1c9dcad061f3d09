package nl.tweestap.register;

import java.util.Optional;
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
        String language)
        implements Said {

    /** Of a number; what is longer is cut. */
    public static final int MAX_NUMBER_LENGTH = 60;

    private static final int MAX_KEY_LENGTH = 200;

    public PersonDetails {
        String clean = TypedText.clean(number);
        number = clean.substring(0, Math.min(clean.length(), MAX_NUMBER_LENGTH));
    }

    @Override
    public String usernameKey() {
        return key(username);
    }

    /** A source that says no number leaves the one that is known. */
    @Override
    public PersonDetails over(Optional<RegisteredPerson> known) {
        return number.isEmpty()
                ? with(known.map(RegisteredPerson::number).orElse(""), position)
                : this;
    }

    /** How a user name is compared; small letters may be longer than capitals. */
    public static String key(String username) {
        String key = TypedText.key(username);
        return key.substring(0, Math.min(key.length(), MAX_KEY_LENGTH));
    }

    /**
     * The same from a source that does not know the position, such as a directory at a sign-in:
     * then it stays as it was, but nobody with a role is a student.
     */
    PersonDetails besides(RegisteredPerson known) {
        return with(
                number, position == RegisteredPerson.Position.STAFF ? position : known.position());
    }

    private PersonDetails with(String otherNumber, RegisteredPerson.Position otherPosition) {
        return new PersonDetails(
                username, displayName, otherNumber, mail, className, otherPosition, language);
    }

    @Override
    public String toString() {
        return "PersonDetails(hidden)";
    }
}
