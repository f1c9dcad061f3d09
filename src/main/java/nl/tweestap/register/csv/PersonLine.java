package nl.tweestap.register.csv;

import java.util.Optional;
import nl.tweestap.register.Fitted;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;
import nl.tweestap.register.Said;

/** What a line says of somebody; empty text where it says nothing. */
public record PersonLine(
        String username,
        String displayName,
        String number,
        String mail,
        String className,
        Optional<Position> position,
        String language)
        implements Said {

    @Override
    public String usernameKey() {
        return PersonDetails.key(username);
    }

    /**
     * Where nothing is said what is known stays, and so does the spelling of the user name: the
     * directory's is the one that accounts have. Who is of the staff stays so: for them a second
     * employee must agree before the desk helps, and one administrator is not to end that alone.
     */
    @Override
    public PersonDetails over(Optional<RegisteredPerson> known) {
        Position before = known.map(RegisteredPerson::position).orElse(Position.STUDENT);
        return new PersonDetails(
                known.map(RegisteredPerson::username).orElse(username),
                said(
                        displayName,
                        known.map(RegisteredPerson::displayName).orElse(Fitted.name("", username))),
                said(number, known.map(RegisteredPerson::number).orElse("")),
                said(mail, known.map(RegisteredPerson::mail).orElse("")),
                said(className, known.map(RegisteredPerson::className).orElse("")),
                before == Position.STAFF ? before : position.orElse(before),
                said(language, known.map(RegisteredPerson::language).orElse("")));
    }

    private static String said(String cell, String known) {
        return cell.isEmpty() ? known : cell;
    }

    @Override
    public String toString() {
        return "PersonLine(hidden)";
    }
}
