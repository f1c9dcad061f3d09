package nl.tweestap.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.Register;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is found by what is typed, and in which order. */
class PeopleSearchTest extends SearchCase {

    PeopleSearchTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void fill() {
        add(
                school,
                person("j.devries", "Jan de Vries", "26003", "4h2"),
                person("y.elamrani", "Yasmin El Amrani", "26005", "ICT-2A"),
                person("z.yildiz", "Zeynep Yıldız", "26006", "sectie wiskunde"),
                person("l.wojcik", "Łukasz Wójcik", "m0107", ""),
                person("m.vanthof", "Milan van ’t Hof", "", "5v1"),
                person("k.strasser", "Kai Straßer", "", "5v1"));
    }

    @ParameterizedTest
    @CsvSource({
        "de vries, Jan de Vries",
        "vries, Jan de Vries",
        "vrie, Jan de Vries",
        "j de vr, Jan de Vries",
        "VRIES JAN, Jan de Vries",
        "devries, Jan de Vries",
        "j.devries, Jan de Vries",
        "j.devries@rpo.example, Jan de Vries",
        "j.devries@r, Jan de Vries",
        "26003, Jan de Vries",
        "6003, Jan de Vries",
        "4h2, Jan de Vries",
        "vires, Jan de Vries",
        "amrani el, Yasmin El Amrani",
        "elamrani, Yasmin El Amrani",
        "ict-2a, Yasmin El Amrani",
        "ict2a yas, Yasmin El Amrani",
        "amrnai, Yasmin El Amrani",
        "yildiz, Zeynep Yıldız",
        "YILDIZ, Zeynep Yıldız",
        "zeynap, Zeynep Yıldız",
        "wiskunde zey, Zeynep Yıldız",
        "lukasz wojcik, Łukasz Wójcik",
        "wójcik, Łukasz Wójcik",
        "van t hof, Milan van ’t Hof",
        "strasser, Kai Straßer",
        "stra\u00dfer, Kai Straßer"
    })
    void finds_by_what_somebody_remembers(String typed, String name) {
        assertThat(names(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%%%",
                "___",
                "***",
                "???",
                "vr%es",
                "vr_es",
                "v*s",
                "(((",
                "\\\\\\",
                "\"\"\"",
                "jan OR zeynep",
                "name:jan",
                "jan~",
                "[a TO z]",
                "nobody",
                "jan zeynep",
                "*:*"
            })
    void takes_every_character_for_itself(String typed) {
        assertThat(names(typed)).doesNotContain("Zeynep Yıldız", "Łukasz Wójcik");
        assertThat(found(typed).total()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "j", "ja", "j d", "a%", "\u200b\u200b\u200b", "-- -- a1"})
    void needs_three_letters_or_digits(String typed) {
        assertThat(found(typed).isTooShort()).isTrue();
        assertThat(names(typed)).isEmpty();
    }

    @Test
    void a_megabyte_is_its_beginning() {
        assertThat(names("vries " + "x".repeat(1_000_000))).isEmpty();
        assertThat(names("vries" + " ".repeat(1_000_000) + "x")).containsExactly("Jan de Vries");
    }

    @Test
    void the_best_comes_first_and_of_equals_the_family_name() {
        add(
                school,
                named("Piet Devriesma"),
                named("Adevries Zwart"),
                named("Anna de Vries"),
                named("Bo van der Aa-Vries"),
                named("Kim Vriesink"));

        assertThat(names("vries"))
                .containsExactly(
                        "Bo van der Aa-Vries",
                        "Anna de Vries",
                        "Jan de Vries",
                        "Kim Vriesink",
                        "Piet Devriesma",
                        "Adevries Zwart");
    }

    @Test
    void forgives_a_slip_only_where_few_are_found_without() {
        add(
                school,
                IntStream.range(0, PeopleSearch.PAGE_SIZE)
                        .mapToObj(number -> named("Vriesa" + number + " Groot"))
                        .toArray(PersonDetails[]::new));
        add(school, named("Truus Vriea"));

        assertThat(found("vriesa").total()).isEqualTo(PeopleSearch.PAGE_SIZE);
        assertThat(names("vrieza")).contains("Truus Vriea");
    }

    @Test
    void finds_nobody_of_another_school() {
        add(TestDatabase.unique("s"), named("Quirine Xanders"));

        assertThat(found("xanders").total()).isZero();
        assertThat(found(school).total()).isZero();
    }

    @Test
    void who_left_comes_last_and_is_marked() {
        add(school, person("left", "Aad de Vries", "", ""));
        database.inTransaction(
                () -> {
                    database.get(Register.class).leave(school, List.of("left"));
                    return true;
                });
        node.catchUp();

        assertThat(found("de vries").people())
                .extracting(RegisteredPerson::displayName, RegisteredPerson::isActive)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Jan de Vries", true),
                        org.assertj.core.groups.Tuple.tuple("Aad de Vries", false));
    }

    @Test
    void goes_through_pages_without_missing_or_repeating_anybody() {
        add(
                school,
                IntStream.range(0, 25)
                        .mapToObj(number -> named("Kind Paginator" + number))
                        .toArray(PersonDetails[]::new));

        List<String> all =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(page -> found("paginator", page).people())
                        .flatMap(List::stream)
                        .map(RegisteredPerson::id)
                        .toList();

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(found("paginator", 2).total()).isEqualTo(25);
        assertThat(found("paginator", Integer.MAX_VALUE).people()).isEmpty();
        assertThat(found("paginator", Integer.MIN_VALUE).people()).hasSize(10);
    }
}
