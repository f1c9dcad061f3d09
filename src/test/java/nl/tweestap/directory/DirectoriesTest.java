package nl.tweestap.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.directory.Person.Role;
import org.junit.jupiter.api.Test;

/** Each school has its own directory. */
class DirectoriesTest {

    /** One that knows everybody, with one role. */
    private record Known(Role role) implements Directory {

        @Override
        public Set<Ability> abilities() {
            return Set.of(Ability.TELLS_ROLES);
        }

        @Override
        public Optional<Person> check(String username, String password) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> find(String username) {
            return Optional.of(new Person(username, "Noor", "", "nl", "", Set.of(role)));
        }

        @Override
        public List<Person> search(String words) {
            return List.of();
        }
    }

    /** One that does not answer. */
    private static final class Silent implements Directory {

        @Override
        public Set<Ability> abilities() {
            return Set.of(Ability.TELLS_ROLES);
        }

        @Override
        public Optional<Person> check(String username, String password) throws DirectoryBusy {
            throw new DirectoryBusy();
        }

        @Override
        public Optional<Person> find(String username) throws DirectoryBusy {
            throw new DirectoryBusy();
        }

        @Override
        public List<Person> search(String words) throws DirectoryBusy {
            throw new DirectoryBusy();
        }
    }

    private final Map<String, Directory> schools =
            Map.of(
                    "rpo", new Known(Role.EDITOR),
                    "rocmn", new Known(Role.TEACHER),
                    "mborijnland", new Silent());

    private final Directories directories =
            new Directories(school -> schools.getOrDefault(school, new NoDirectory()));

    @Test
    void asks_the_school_s_own_about_its_people() {
        assertThat(directories.roles("rpo", "noor")).containsExactly(Role.EDITOR);
        assertThat(directories.roles("rocmn", "noor")).containsExactly(Role.TEACHER);
    }

    @Test
    void gives_nobody_a_role_where_there_is_no_directory_or_it_does_not_answer() {
        assertThat(directories.roles("hupracloud", "noor")).isEmpty();
        assertThat(directories.roles("mborijnland", "noor")).isEmpty();
    }

    @Test
    void knows_nobody_and_can_do_nothing_where_there_is_no_directory() throws DirectoryBusy {
        Directory none = directories.of("hupracloud");

        assertThat(none.abilities()).isEmpty();
        assertThat(none.check("noor", "")).isEmpty();
        assertThat(none.find("noor")).isEmpty();
        assertThat(none.search("")).isEmpty();
    }
}
