package nl.tweestap.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.shell.CurrentUser;
import org.junit.jupiter.api.Test;

/** The owner of a page while another request ends the session. */
class OwnerTest {

    private final TestDatabase database = TestDatabase.all().findFirst().orElseThrow();
    private final Sessions sessions = database.get(Sessions.class);
    private final Account account = Fixture.account(database);
    private final Sessions.Begun begun =
            sessions.begin(account.id(), "", "Test", SessionLength.USUAL);
    private final Owner owner = new Owner();

    /** A page's bean without a server: what one would put into it is put here. */
    @SuppressWarnings("UnnecessaryAssignment")
    OwnerTest() {
        owner.sessions = sessions;
        owner.user =
                new CurrentUser() {
                    @Override
                    public Optional<String> token() {
                        return Optional.of(begun.token());
                    }
                };
    }

    @Test
    void has_been_there_since_the_session_began() {
        assertThat(owner.since()).isEqualTo(begun.session().startedAt());
    }

    @Test
    void has_been_there_since_long_ago_when_the_session_was_ended_a_moment_ago() {
        sessions.endAll(account.id());

        assertThat(owner.since()).isEqualTo(Instant.EPOCH);
    }
}
