package nl.tweestap.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.Enrolling;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Visitor;
import nl.tweestap.shell.VisitorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A request to the wizard, and what another one does to its session meanwhile. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CurrentEnrolmentTest {

    private final Sessions sessions;
    private final Sessions.Begun begun;
    private final CurrentEnrolment current = new CurrentEnrolment();

    /** A page's bean without a server: what one would put into it is put here. */
    @SuppressWarnings("UnnecessaryAssignment")
    CurrentEnrolmentTest(TestDatabase database) {
        this.sessions = database.get(Sessions.class);
        Account account = Fixture.account(database);
        this.begun = sessions.begin(account.id(), "", "Test", SessionLength.USUAL);
        current.enrolling = database.get(Enrolling.class);
        current.accounts = database.get(Accounts.class);
        current.right = database.get(ChangeRight.class);
        current.sessions = sessions;
        current.user = recognised(account);
    }

    /** As when the request came in. */
    private CurrentUser recognised(Account account) {
        return new CurrentUser() {
            @Override
            public Optional<Visitor> visitor() {
                return Optional.of(
                        new Visitor(
                                account.id(),
                                begun.session().id(),
                                account.school(),
                                account.username(),
                                account.displayName(),
                                VisitorState.ENROLLING,
                                begun.session().endsAt(),
                                begun.session().isProlongable(),
                                ""));
            }

            @Override
            public Optional<String> token() {
                return Optional.of(begun.token());
            }
        };
    }

    @Test
    void goes_on_where_it_was() {
        assertThat(current.get().state().step()).isEqualTo(Step.START);
        assertThat(current.mayBind()).isTrue();
        assertThat(current.isOvertaken()).isFalse();
    }

    @Test
    void whose_session_got_another_token_knows_the_current_step_and_may_change_nothing() {
        sessions.stepUp(begun.token(), "app");

        assertThat(current.get().state().step()).isEqualTo(Step.START);
        assertThat(current.mayBind()).isFalse();
        assertThat(current.isOvertaken()).isTrue();
    }

    @Test
    void whose_session_was_ended_knows_it_too() {
        sessions.endAll(begun.session().accountId());

        assertThat(current.get().state().step()).isEqualTo(Step.START);
        assertThat(current.isOvertaken()).isTrue();
    }
}
