package nl.tweestap.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.directory.Directory.Ability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every directory keeps to, whatever stands behind it: its test fills it with these people.
 */
public abstract class DirectoryContract {

    protected static final String PASSWORD = "caf\u00e9 met een lange naam";

    protected static final Person NOOR =
            new Person("noor", "Noor de Wit", "noor@rpo.example", "nl", "4h", Set.of());

    private static final Person VERA =
            new Person(
                    "vera",
                    "Vera Bos",
                    "vera@rpo.example",
                    "nl",
                    "communicatie",
                    Set.of(Person.Role.EDITOR));

    /** Spelled in parts: as some directories keep a name. */
    private static final Person ZOE = new Person("zoe\u0308", "Zoë Kok", "", "nl", "4h", Set.of());

    /** Somebody of another school who is called the same. */
    protected static final Person NAMESAKE =
            new Person("noor", "Noor Visser", "noor@rocmn.example", "nl", "ICT-2A", Set.of());

    /** Everybody at the school, more than one search brings, all with the same password. */
    protected static List<Person> people() {
        List<Person> people = new ArrayList<>(List.of(VERA, NOOR, ZOE));
        for (int index = Directory.MOST_FOUND; index > 0; index--) {
            String name = "l%03d".formatted(index);
            people.add(new Person(name, "Lid " + name, name + "@club.example", "nl", "", Set.of()));
        }
        return people;
    }

    /** The directory with {@link #people}. */
    protected abstract Directory directory();

    /** That of the school of {@link #NAMESAKE}, whose password is another one. */
    protected abstract Directory directoryOfOtherSchool();

    @Test
    void says_what_it_can() {
        assertThat(directory().abilities())
                .contains(Ability.CHECKS_PASSWORDS, Ability.FINDS_PEOPLE, Ability.TELLS_ROLES);
    }

    @ParameterizedTest
    @CsvSource({"noor", "NOOR", "' noor '", "noor@rpo.example", "Noor@RPO.example"})
    void knows_somebody_by_name_and_by_mail(String typed) throws DirectoryBusy {
        assertThat(directory().check(typed, PASSWORD))
                .map(Person::displayName)
                .contains("Noor de Wit");
        assertThat(directory().find(typed)).contains(NOOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0noor\u00a0",
                "\u200bno\u200bor\ufeff",
                "\u202anoor\u202c",
                "noor\u200e@rpo.example",
                "RPO\\noor",
                "rpo.local\\NOOR",
                "noor@rpo",
                "noor@student.rpo.example",
                "RPO\\noor@rpo.example"
            })
    void knows_somebody_however_the_name_was_typed_or_pasted(String typed) throws DirectoryBusy {
        assertThat(directory().check(typed, PASSWORD)).contains(NOOR);
        assertThat(directory().find(typed)).contains(NOOR);
    }

    @Test
    void knows_a_name_in_composed_letters_and_in_parts() throws DirectoryBusy {
        assertThat(directory().find("zo\u00eb")).contains(ZOE);
        assertThat(directory().find("ZOE\u0308@rpo.example")).contains(ZOE);
        assertThat(directory().search("\u200bzo\u00eb")).containsExactly(ZOE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "@rpo.example", "RPO\\", "\\", "@"})
    void knows_nobody_by_no_name(String typed) throws DirectoryBusy {
        assertThat(directory().check(typed, PASSWORD)).isEmpty();
        assertThat(directory().find(typed)).isEmpty();
    }

    @Test
    void takes_the_same_password_from_another_keyboard() throws DirectoryBusy {
        assertThat(directory().check("noor", "cafe\u0301 met een lange naam")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"noor, wrong", "nobody, right", "'', right", "*, right", "noor, ''"})
    void answers_the_same_for_a_wrong_password_and_somebody_unknown(String name, String password)
            throws DirectoryBusy {
        String typed = password.equals("right") ? PASSWORD : password;

        assertThat(directory().check(name, typed)).isEmpty();
    }

    @Test
    void reads_a_password_to_its_last_character() throws DirectoryBusy {
        assertThat(directory().check("noor", PASSWORD + "x")).isEmpty();
    }

    @Test
    void hashes_nothing_that_is_too_long_to_be_a_password() throws DirectoryBusy {
        String tooLong = "x".repeat(Directory.MAX_LENGTH + 1);

        assertThat(directory().check("noor", tooLong)).isEmpty();
        assertThat(directory().check(tooLong, PASSWORD)).isEmpty();
    }

    @Test
    void answers_for_its_own_school_only() throws DirectoryBusy {
        Directory other = directoryOfOtherSchool();

        assertThat(directory().find("noor")).contains(NOOR);
        assertThat(other.find("noor")).contains(NAMESAKE);
        assertThat(other.find("vera")).isEmpty();
        assertThat(other.check("noor", PASSWORD)).isEmpty();
        assertThat(other.search("wit")).isEmpty();
        assertThat(directory().search("noor")).containsExactly(NOOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noo", "noor de wit", "*", "no%", "n_or"})
    void finds_nobody_by_less_or_more_than_a_name(String typed) throws DirectoryBusy {
        assertThat(directory().find(typed)).isEmpty();
    }

    @Test
    void tells_the_roles_of_who_is_found_and_of_who_signs_in() throws DirectoryBusy {
        assertThat(directory().find("vera")).map(Person::roles).contains(VERA.roles());
        assertThat(directory().check("vera", PASSWORD)).map(Person::roles).contains(VERA.roles());
        assertThat(directory().find("noor")).map(Person::roles).contains(Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"noor", "wit", "de wi", "WIT  noor", "oor@rpo", "4h noor"})
    void finds_who_may_be_meant(String words) throws DirectoryBusy {
        assertThat(directory().search(words)).containsExactly(NOOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noor bos", "nooor", "*", "%", "_", "n*r", "(", "\\"})
    void takes_every_character_for_itself(String words) throws DirectoryBusy {
        assertThat(directory().search(words)).isEmpty();
    }

    @Test
    void finds_everybody_without_words_by_name_and_as_many_as_one_can_read() throws DirectoryBusy {
        List<Person> found = directory().search(" ");

        assertThat(found).hasSize(Directory.MOST_FOUND).extracting(Person::displayName).isSorted();
    }

    @Test
    void finds_as_many_as_one_can_read_and_no_fewer() throws DirectoryBusy {
        assertThat(directory().search("club.example")).hasSize(Directory.MOST_FOUND);
    }

    @Test
    void finds_nobody_by_words_that_are_too_long() throws DirectoryBusy {
        String most = "noor" + " ".repeat(Directory.MAX_LENGTH - 4);

        assertThat(directory().search(most)).containsExactly(NOOR);
        assertThat(directory().search(most + " ")).isEmpty();
    }

    @Test
    void shows_nobody_when_a_person_is_printed() throws DirectoryBusy {
        Optional<Person> found = directory().find("noor");

        assertThat(found.toString()).doesNotContainIgnoringCase("noor");
    }
}
