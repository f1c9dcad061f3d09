package nl.tweestap.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.tweestap.register.Fitted;
import org.junit.jupiter.api.Test;

/** What a directory says fits what the portal keeps, whatever it says. */
class FittedTest {

    private static Person person(String username, String name, String mail) {
        return new Person(username, name, mail, "nl", "1A", Set.of());
    }

    @Test
    void a_name_that_is_too_long_is_cut_and_never_in_the_middle_of_a_letter() {
        assertThat(person("noor", "n".repeat(200), "").displayName()).hasSize(200);
        assertThat(person("noor", "n".repeat(201), "").displayName()).hasSize(200);
        assertThat(person("noor", "n".repeat(199) + "\ud83d\ude00", "").displayName())
                .isEqualTo("n".repeat(199));
    }

    @Test
    void a_name_is_on_one_line_without_what_cannot_be_written() {
        assertThat(person("noor", " Noor\u0000\r\nde\tWit\ud83d ", "").displayName())
                .isEqualTo("Noor de Wit");
        assertThat(person("noor", " \u0000 ", "").displayName()).isEqualTo("noor");
    }

    @Test
    void a_mail_address_that_is_none_is_left_out() {
        assertThat(person("noor", "Noor", " noor@rpo.example ").mail())
                .isEqualTo("noor@rpo.example");
        assertThat(person("noor", "Noor", "n".repeat(250) + "@rpo.example").mail()).isEmpty();
        assertThat(person("noor", "Noor", "noor@rpo.example\r\nBcc: x@y.example").mail()).isEmpty();
        assertThat(person("noor", "Noor", "noor").mail()).isEmpty();
    }

    @Test
    void a_language_that_is_none_is_left_out() {
        assertThat(Fitted.language("nl-formal")).isEqualTo("nl-formal");
        assertThat(Fitted.language("Nederlands, met u")).isEmpty();
    }

    @Test
    void somebody_whose_user_name_cannot_be_kept_is_nobody() throws DirectoryBusy {
        for (String username : new String[] {"n".repeat(201), "no\u0000or", " ", "no\nor"}) {
            Directory all = new One(person(username, "Noor", ""));
            Directory known = new Directories(school -> all).of("rpo");

            assertThat(known.check(username, "right")).isEmpty();
            assertThat(known.find(username)).isEmpty();
            assertThat(known.search("")).isEmpty();
        }
        Directory all = new One(person("n".repeat(200), "Noor", ""));
        assertThat(new Directories(school -> all).of("rpo").find("noor")).isPresent();
    }

    private record One(Person person) implements Directory {

        @Override
        public Set<Ability> abilities() {
            return Set.of();
        }

        @Override
        public Optional<Person> check(String username, String password) {
            return Optional.of(person);
        }

        @Override
        public Optional<Person> find(String username) {
            return Optional.of(person);
        }

        @Override
        public java.util.List<Person> search(String words) {
            return java.util.List.of(person);
        }
    }
}
