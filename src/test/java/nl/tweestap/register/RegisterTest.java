package nl.tweestap.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.RegisteredPerson.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the register after a sign-in or an import, and what does not change by one. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class RegisterTest {

    private final TestDatabase database;
    private final Register register;
    private final Persons persons;
    private final String username = TestDatabase.unique("noor");

    RegisterTest(TestDatabase database) {
        this.database = database;
        this.register = database.get(Register.class);
        this.persons = database.get(Persons.class);
    }

    private PersonDetails details(String name, String number, Position position) {
        return new PersonDetails(username, name, number, "noor@rpo.example", "4h2", position, "nl");
    }

    private PersonDetails student(String name) {
        return details(name, "", Position.STUDENT);
    }

    private RegisteredPerson noor() {
        return persons.findByUsername("rpo", username).orElseThrow();
    }

    private long latest() {
        return database.get(PersonChanges.class).latest().number();
    }

    private void add(PersonDetails details) {
        database.inTransaction(
                () -> {
                    register.add("rpo", List.of(details));
                    return true;
                });
    }

    @Test
    void has_who_signed_in_under_the_name_in_any_case() {
        register.note("rpo", student("Noor de Wit"));

        assertThat(noor().displayName()).isEqualTo("Noor de Wit");
        assertThat(persons.findByUsername("rpo", username.toUpperCase(Locale.ROOT)))
                .contains(noor());
        assertThat(persons.findByUsername("rocmn", username)).isEmpty();
        assertThat(persons.find("rpo", noor().id())).contains(noor());
        assertThat(persons.find("rocmn", noor().id())).isEmpty();
    }

    @Test
    void writes_nothing_when_nothing_differs() {
        register.note("rpo", student("Noor de Wit"));
        long before = latest();

        register.note("rpo", student("Noor de Wit"));

        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void a_sign_in_takes_neither_number_nor_position_away() {
        add(details("Noor de Wit", "m0101", Position.STAFF));

        register.note("rpo", student("Noor de Wit-Bos"));

        assertThat(noor().displayName()).isEqualTo("Noor de Wit-Bos");
        assertThat(noor().number()).isEqualTo("m0101");
        assertThat(noor().position()).isEqualTo(Position.STAFF);
    }

    @Test
    void who_left_stays_and_is_back_after_a_sign_in() {
        register.note("rpo", student("Noor de Wit"));
        database.inTransaction(
                () -> {
                    register.leave("rpo", List.of(username));
                    return true;
                });
        assertThat(noor().isActive()).isFalse();

        register.note("rpo", student("Noor de Wit"));

        assertThat(noor().isActive()).isTrue();
    }

    @Test
    void of_many_sign_ins_at_once_one_makes_the_row() throws Exception {
        ManyHands.atOnce(
                16,
                () -> {
                    register.note("rpo", student("Noor de Wit"));
                    return true;
                });

        assertThat(database.query("select id from person where username = '" + username + "'"))
                .hasSize(1);
    }

    @Test
    void every_change_has_a_number_of_its_own_that_was_not_there_before() {
        long before = latest();

        register.note("rpo", student("Noor de Wit"));
        register.note("rpo", student("Noor de Wit-Bos"));

        assertThat(persons.changedSince(before, 10))
                .filteredOn(change -> change.person().username().equals(username))
                .extracting(change -> change.person().displayName())
                .containsExactly("Noor de Wit-Bos");
        assertThat(persons.changedSince(latest(), 10)).isEmpty();
    }

    @Test
    void who_follows_the_changes_holds_none_of_the_rows() {
        long before = latest();
        register.note("rpo", student("Noor de Wit"));

        assertThat(
                        database.heldAfter(
                                () -> assertThat(persons.changedSince(before, 10)).isNotEmpty()))
                .isZero();
    }

    @Test
    void shows_nobody_when_it_is_printed() {
        assertThat(student("Noor de Wit").toString()).doesNotContain("oor");
    }
}
