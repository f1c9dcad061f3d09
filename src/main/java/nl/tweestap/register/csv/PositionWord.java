package nl.tweestap.register.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.register.RegisteredPerson.Position;

/** The words by which a file says what somebody is at the school. */
final class PositionWord {

    private static final Set<String> STUDENT =
            Set.of("student", "leerling", "deelnemer", "cursist", "pupil");

    private static final Set<String> STAFF =
            Set.of(
                    "medewerker",
                    "personeel",
                    "docent",
                    "leraar",
                    "leerkracht",
                    "staff",
                    "employee",
                    "teacher");

    /** What only the directory can say. */
    private static final Set<String> ROLES =
            Set.of(
                    "helpdesk",
                    "servicedesk",
                    "lead",
                    "leidinggevende",
                    "administrator",
                    "admin",
                    "beheerder",
                    "editor",
                    "redacteur");

    private PositionWord() {}

    static Optional<Position> position(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (STUDENT.contains(small)) {
            return Optional.of(Position.STUDENT);
        }
        return STAFF.contains(small) ? Optional.of(Position.STAFF) : Optional.empty();
    }

    static boolean isRole(String word) {
        return ROLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
