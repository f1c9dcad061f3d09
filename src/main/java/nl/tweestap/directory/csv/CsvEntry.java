package nl.tweestap.directory.csv;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.directory.Person;
import nl.tweestap.directory.TypedName;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.RegisteredPerson.Position;

/** A row of the file. */
record CsvEntry(String school, Person person, String number, Position position, String hash) {

    /** As the columns have it; small letters may be longer than capitals. */
    private static final int MAX_KEY_LENGTH = 200;

    private static final int MAX_MAIL_LENGTH = 254;
    private static final int MAX_TEXT_LENGTH = 900;

    private static final int MAX_SCHOOL_LENGTH = 64;
    private static final int MAX_HASH_LENGTH = 200;

    /** Whether the database can keep it. */
    boolean isKeepable() {
        return person.isKeepable()
                && school.length() <= MAX_SCHOOL_LENGTH
                && hash.length() <= MAX_HASH_LENGTH;
    }

    String usernameKey() {
        return key(person.username(), MAX_KEY_LENGTH);
    }

    String mailKey() {
        return key(person.mail(), MAX_MAIL_LENGTH);
    }

    /** What a word may stand in. A line break, which nobody can type, keeps the parts apart. */
    String searchText() {
        String all =
                Stream.of(person.displayName(), person.username(), person.mail(), person.group())
                        .map(TypedName::key)
                        .collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(all.length(), MAX_TEXT_LENGTH));
    }

    private static String key(String text, int most) {
        String key = TypedName.key(text);
        return key.substring(0, Math.min(key.length(), most));
    }

    String roles() {
        return CsvPassword.words(person.roles());
    }

    PersonDetails details() {
        return person.details(number, position);
    }

    @Override
    public String toString() {
        return "CsvEntry(hidden)";
    }
}
