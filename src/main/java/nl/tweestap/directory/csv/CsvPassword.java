package nl.tweestap.directory.csv;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.tweestap.directory.Person.Role;

/** What the database keeps of a row of the file besides the register. */
record CsvPassword(String usernameKey, String mailKey, String hash, String roleWords) {

    Set<Role> roles() {
        return roles(roleWords);
    }

    /** The roles that are named, with spaces between. */
    static Set<Role> roles(String words) {
        return Arrays.stream(words.split(" "))
                .filter(role -> !role.isEmpty())
                .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                .collect(toUnmodifiableSet());
    }

    /** The other way round. */
    static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(joining(" "));
    }

    boolean isCalled(String key) {
        return key.equals(usernameKey) || key.equals(mailKey);
    }

    @Override
    public String toString() {
        return "CsvPassword(hidden)";
    }
}
