package nl.tweestap.register.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.PersonChanges;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.Persons;
import nl.tweestap.register.Register;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A school of its own in the register, and a node that follows it. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
@SuppressWarnings("UnnecessaryAssignment") // Put together by hand.
abstract class SearchCase {

    final TestDatabase database;
    final String school = TestDatabase.unique("s");

    /** Other tests write to the register too, and taking all of it over each time costs minutes. */
    private static final Map<String, IndexFollowing> SHARED = new ConcurrentHashMap<>();

    @TempDir static Path sharedFolder = Path.of("");

    IndexFollowing node = new IndexFollowing();

    SearchCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        node =
                SHARED.computeIfAbsent(
                        database.toString(), name -> node(sharedFolder.resolve(name)));
        node.catchUp();
    }

    @AfterAll
    static void stop() {
        SHARED.values().forEach(IndexFollowing::close);
        SHARED.clear();
    }

    IndexFollowing node(Path data) {
        IndexFollowing one = new IndexFollowing();
        one.persons = database.get(Persons.class);
        one.changes = database.get(PersonChanges.class);
        one.executor = work -> {};
        one.dataFolder = data.toString();
        return one;
    }

    static PersonDetails person(String username, String name, String number, String className) {
        return new PersonDetails(
                username,
                name,
                number,
                username + "@rpo.example",
                className,
                Position.STUDENT,
                "nl");
    }

    static PersonDetails named(String name) {
        return person("u" + Integer.toHexString(name.hashCode()), name, "", "");
    }

    void add(String toSchool, PersonDetails... people) {
        database.inTransaction(
                () -> {
                    database.get(Register.class).add(toSchool, List.of(people));
                    return true;
                });
        node.catchUp();
    }

    PeopleSearch search(IndexFollowing following) {
        PeopleSearch search = new PeopleSearch();
        search.following = following;
        search.persons = database.get(Persons.class);
        return search;
    }

    PeopleSearch.Found found(String typed) {
        return found(typed, 1);
    }

    PeopleSearch.Found found(String typed, int page) {
        try {
            return search(node).find(school, typed, page);
        } catch (SearchUnavailable broken) {
            throw new AssertionError(broken);
        }
    }

    List<String> names(String typed) {
        return found(typed).people().stream().map(RegisteredPerson::displayName).toList();
    }
}
