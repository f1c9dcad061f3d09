package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.Sessions;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.check.Checking;
import nl.tweestap.helpdesk.check.Document;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The caller was somebody else: what was done for them ends with the evidence. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class TakingBackTest extends HelpCase {

    private final Checking checking = database.get(Checking.class);

    TakingBackTest(TestDatabase database) {
        super(database);
    }

    private RegisteredPerson person() {
        return database.get(Persons.class).find("rpo", caller.personId()).orElseThrow();
    }

    private void checked(Employee by) {
        assertThat(checking.start(by, person())).isEqualTo(Checking.Started.STARTED);
        assertThat(checking.see(person(), by, Document.PASSPORT, "AB12CD")).isTrue();
    }

    private boolean anotherWord() {
        return checking.disbelieve(person(), employee);
    }

    @Test
    void a_pass_opens_nothing_any_more_and_everybody_is_out() {
        String session = begun();
        checked(employee);
        act(Act.PASS);

        assertThat(anotherWord()).isTrue();

        assertThat(pass().isAlive(clock.instant())).isFalse();
        assertThat(database.get(Sessions.class).find(session)).isEmpty();
        assertThat(isOpenToPasswordAlone()).isFalse();
        assertThat(lines().get(0).action()).isEqualTo(Action.CHECK_FAILED);
        assertThat(lines().get(0).outcome()).isEqualTo("another word was said; ended: pass");
        assertThat(anotherWord()).as("once").isFalse();
    }

    /** Whoever binds an app lets the pass go, and keeps the session it was bound in. */
    @Test
    void who_used_the_pass_to_bind_an_app_is_out_too() {
        checked(employee);
        act(Act.PASS);
        Fixture.bind(database, caller.account(), Fixture.app(clock.instant()));
        String session = begun();

        assertThat(anotherWord()).isTrue();

        assertThat(database.get(Sessions.class).find(session)).isEmpty();
        assertThat(lines().get(0).outcome())
                .isEqualTo("another word was said; ended: end-sessions");
    }

    @Test
    void with_the_last_way_that_was_taken_off_the_pass_in_its_place_ends() {
        String phone = phone().id();
        checked(employee);
        helping.act(ready(Act.REMOVE, phone, caller, employee));
        assertThat(pass().isAlive(clock.instant())).isTrue();

        anotherWord();

        assertThat(pass().isAlive(clock.instant())).isFalse();
        assertThat(isOpenToPasswordAlone()).isFalse();
    }

    @Test
    void a_block_that_was_lifted_is_there_again() {
        act(Act.BLOCK);
        checked(employee);
        assertThat(act(Act.UNBLOCK).isDone()).isTrue();

        assertThat(anotherWord()).isTrue();

        assertThat(now().hold()).isEqualTo(Account.Hold.DESK);
    }

    @Test
    void a_pass_that_a_colleague_gave_later_on_another_check_stays() {
        Employee colleague = employee("helpdesk");
        checked(employee);
        act(Act.PASS);
        checked(colleague);
        helping.act(ready(Act.PASS, "", caller, colleague));

        assertThat(anotherWord()).isFalse();

        assertThat(pass().isAlive(clock.instant())).isTrue();
    }

    @Test
    void a_pass_that_was_given_on_another_check_before_stays() {
        Employee colleague = employee("helpdesk");
        checked(colleague);
        helping.act(ready(Act.PASS, "", caller, colleague));
        checked(employee);

        assertThat(anotherWord()).isFalse();

        assertThat(pass().isAlive(clock.instant())).isTrue();
    }

    @Test
    void a_run_that_is_under_way_goes_on_no_more_though_the_caller_proves_it_again() {
        checked(employee);
        HelpRequest run = ready(Act.PASS);

        assertThat(anotherWord()).isFalse();
        checked(employee);

        assertThat(helping.act(run).refusal()).contains(Refusal.OVER);
        assertThat(act(Act.PASS).isDone()).isTrue();
    }

    @Test
    void what_only_keeps_people_out_stays() {
        checked(employee);
        act(Act.BLOCK);

        assertThat(anotherWord()).isFalse();

        assertThat(now().hold()).isEqualTo(Account.Hold.DESK);
    }
}
