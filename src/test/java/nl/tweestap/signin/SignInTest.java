package nl.tweestap.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.Person;
import nl.tweestap.register.Register;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From a right password to a session. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class SignInTest {

    private final Sessions sessions;
    private final SignIn signIn = new SignIn();

    /** Whoever is asked for is there, with these roles. */
    private record Obliging(Set<Person.Role> roles) implements Directory {

        @Override
        public Set<Ability> abilities() {
            return Set.of(Ability.values());
        }

        @Override
        public Optional<Person> check(String username, String password) {
            return find(username);
        }

        @Override
        public Optional<Person> find(String username) {
            return Optional.of(
                    new Person(username, "Sem", "sem@rpo.example", "nl", "4A", Set.copyOf(roles)));
        }

        @Override
        public List<Person> search(String words) {
            return List.of();
        }
    }

    SignInTest(TestDatabase database) {
        this.sessions = database.get(Sessions.class);
        signIn.register = database.get(Register.class);
        signIn.accounts = database.get(Accounts.class);
        signIn.authenticators = database.get(Authenticators.class);
        signIn.sessions = sessions;
    }

    @ParameterizedTest
    @CsvSource({
        "'', USUAL",
        "TEACHER, USUAL",
        "EDITOR, USUAL",
        "HELPDESK, DESK",
        "LEAD, DESK",
        "ADMINISTRATOR, DESK"
    })
    void whose_work_is_the_desk_stays_longer_once_signed_in(String role, SessionLength length)
            throws Exception {
        Set<Person.Role> roles = role.isEmpty() ? Set.of() : Set.of(Person.Role.valueOf(role));
        signIn.directories = new Directories(school -> new Obliging(roles));
        String half =
                signIn.start(
                                UUID.randomUUID().toString(),
                                "any",
                                new SignIn.Visit("rpo", "nl", "", "Test"))
                        .flatMap(SignIn.Known::begun)
                        .map(Sessions.Begun::token)
                        .orElseThrow();
        assertThat(sessions.find(half).orElseThrow().length()).isEqualTo(SessionLength.USUAL);

        String whole = sessions.stepUp(half, "app").orElseThrow();

        assertThat(sessions.find(whole).orElseThrow().length()).isEqualTo(length);
    }
}
