package nl.tweestap.directory.csv;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tweestap.directory.Person;
import nl.tweestap.directory.TypedName;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;

/** Puts together what the register and the passwords say of somebody. */
@ApplicationScoped
public class CsvLookUp {

    @Inject CsvPasswords passwords;
    @Inject Persons persons;

    /** What is kept of who has the first of these keys that anybody has. */
    Optional<CsvPassword> kept(String school, List<String> keys) {
        return passwords.find(school, keys);
    }

    /** Who it is. */
    Optional<Person> person(String school, CsvPassword kept) {
        return people(school, List.of(kept)).findFirst();
    }

    /** So many of those of whom each of these words stands somewhere, by name. */
    List<Person> search(String school, List<String> words, int most) {
        return people(school, passwords.search(school, words, most)).toList();
    }

    private Stream<Person> people(String school, List<CsvPassword> kept) {
        Map<String, RegisteredPerson> people =
                persons
                        .ofKeys(school, kept.stream().map(CsvPassword::usernameKey).toList())
                        .stream()
                        .collect(
                                toMap(
                                        person -> TypedName.key(person.username()),
                                        Function.identity()));
        return kept.stream()
                .filter(one -> people.containsKey(one.usernameKey()))
                .map(one -> person(one, Objects.requireNonNull(people.get(one.usernameKey()))));
    }

    private static Person person(CsvPassword kept, RegisteredPerson person) {
        return new Person(
                person.username(),
                person.displayName(),
                person.mail(),
                person.language(),
                person.className(),
                kept.roles());
    }
}
