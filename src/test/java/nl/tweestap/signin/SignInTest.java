package nl.tweestap.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From a right password to a session. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class SignInTest {

    private final Sessions sessions;
    private final SignIn signIn;

    SignInTest(TestDatabase database) {
        this.sessions = database.get(Sessions.class);
        this.signIn = database.get(SignIn.class);
    }

    @ParameterizedTest
    @CsvSource({
        "student, USUAL",
        "teacher, USUAL",
        "editor, USUAL",
        "helpdesk, DESK",
        "lead, DESK",
        "administrator, DESK"
    })
    void whose_work_is_the_desk_stays_longer_once_signed_in(String role, SessionLength length)
            throws Exception {
        String half =
                signIn.start(
                                TestDatabase.unique(role),
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
