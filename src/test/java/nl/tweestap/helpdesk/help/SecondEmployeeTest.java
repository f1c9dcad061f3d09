package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.check.Evidence;
import nl.tweestap.helpdesk.help.HelpRequest.State;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.Employee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may help whom, and when a second employee has to agree. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class SecondEmployeeTest extends HelpCase {

    SecondEmployeeTest(TestDatabase database) {
        super(database);
    }

    private HelpRequest asked(Caller who, Employee by) {
        proven(who, by);
        return ready(Act.PASS, "", who, by);
    }

    private HelpRequest waiting(Caller who, Employee by) {
        Answer answer = helping.act(asked(who, by));
        assertThat(answer.refusal()).contains(Refusal.SECOND_WANTED);
        return answer.request().orElseThrow();
    }

    private List<HelpRequest> listed() {
        return database.get(HelpRequests.class).waiting("rpo");
    }

    private boolean hasPass(Caller who) {
        return database.get(nl.tweestap.account.Authenticators.class)
                .first(who.account().id(), TemporaryPass.class)
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "teacher", "editor"})
    void staff_are_helped_when_a_second_employee_agreed_and_once(String role) {
        Caller who = caller(role);
        HelpRequest waits = waiting(who, employee);
        assertThat(listed()).extracting(HelpRequest::id).contains(waits.id());
        assertThat(hasPass(who)).isFalse();
        Employee second = employee("helpdesk");

        HelpRequest agreed = agreeing.agree(waits.id(), second).request().orElseThrow();
        assertThat(hasPass(who)).isFalse();
        assertThat(helping.act(agreed).isDone()).isTrue();

        assertThat(hasPass(who)).isTrue();
        assertThat(helping.act(agreed).refusal()).contains(Refusal.OVER);
        assertThat(agreeing.agree(waits.id(), second).refusal()).contains(Refusal.OVER);
        assertThat(
                        database.get(nl.tweestap.helpdesk.log.ActionLog.class)
                                .of("rpo", who.personId(), 9))
                .extracting(line -> line.action())
                .containsExactly(Action.PASS_GIVEN, Action.AGREED);
    }

    @Test
    void who_asked_who_is_helped_and_who_is_not_of_the_desk_cannot_agree() {
        Account teacher = account("helpdesk");
        Caller who = caller(teacher, "STAFF");
        Employee lead = employee("lead");
        HelpRequest waits = waiting(who, lead);

        for (Employee wrong :
                List.of(lead, employee(teacher), employee("teacher"), employee("student"))) {
            assertThat(agreeing.agree(waits.id(), wrong).refusal()).contains(Refusal.NO_SECOND);
            assertThat(agreeing.decline(waits.id(), wrong).refusal()).contains(Refusal.NO_SECOND);
        }
        assertThat(agreeing.agree(waits.id(), employee("helpdesk")).isDone()).isTrue();
    }

    @Test
    void what_was_declined_is_not_done() {
        Caller who = caller("teacher");
        HelpRequest waits = waiting(who, employee);

        HelpRequest declined =
                agreeing.decline(waits.id(), employee("helpdesk")).request().orElseThrow();

        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(helping.act(declined).refusal()).contains(Refusal.OVER);
        assertThat(hasPass(who)).isFalse();
    }

    @Test
    void what_was_agreed_to_waits_half_an_hour_and_wants_fresh_evidence_still() {
        Caller who = caller("teacher");
        HelpRequest waits = waiting(who, employee);
        HelpRequest agreed =
                agreeing.agree(waits.id(), employee("helpdesk")).request().orElseThrow();

        clock.advance(Evidence.GOOD_FOR);
        assertThat(helping.act(agreed).refusal()).contains(Refusal.NO_EVIDENCE);
        clock.advance(Evidence.GOOD_FOR);
        proven(who, employee);
        assertThat(helping.act(agreed).refusal()).contains(Refusal.OVER);
        HelpRequest another = waiting(who, employee);
        clock.advance(HelpRequest.WAITS);
        assertThat(agreeing.agree(another.id(), employee("helpdesk")).refusal())
                .contains(Refusal.OVER);
        assertThat(listed()).extracting(HelpRequest::id).doesNotContain(another.id());
    }

    @ParameterizedTest
    @CsvSource({
        "helpdesk, lead, RANK",
        "helpdesk, administrator, RANK",
        "lead, administrator, RANK",
        "helpdesk, helpdesk, SECOND_WANTED",
        "lead, helpdesk, SECOND_WANTED",
        "administrator, administrator, SECOND_WANTED",
        "teacher, student, NO_RIGHT",
        "student, student, NO_RIGHT"
    })
    void nobody_helps_somebody_who_may_more_and_colleagues_not_alone(
            String by, String who, Refusal refusal) {
        assertThat(helping.act(asked(caller(who), employee(by))).refusal()).contains(refusal);
    }

    @Test
    void to_help_a_colleague_a_lead_agrees_and_no_other_colleague() {
        Caller colleague = caller("helpdesk");
        HelpRequest waits = waiting(colleague, employee);

        assertThat(agreeing.agree(waits.id(), employee("helpdesk")).refusal())
                .contains(Refusal.NO_SECOND);
        HelpRequest agreed = agreeing.agree(waits.id(), employee("lead")).request().orElseThrow();

        assertThat(helping.act(agreed).isDone()).isTrue();
    }

    @Test
    void nobody_helps_themselves() {
        Account own = account("administrator");
        Caller who = caller(own, "STUDENT");

        assertThat(
                        preparing
                                .begin(
                                        employee(own),
                                        who.personId(),
                                        new Preparing.What(Act.UNBLOCK, "", HOUR))
                                .refusal())
                .contains(Refusal.ONESELF);
    }

    @Test
    void keeping_people_out_waits_for_nobody() {
        for (String role : List.of("teacher", "helpdesk")) {
            assertThat(helping.act(ready(Act.BLOCK, "", caller(role), employee)).isDone()).isTrue();
        }
        assertThat(helping.act(ready(Act.BLOCK, "", caller("lead"), employee)).refusal())
                .contains(Refusal.RANK);
    }

    @Test
    void a_second_employee_of_another_school_is_nobody() {
        HelpRequest waits = waiting(caller("teacher"), employee);
        Account account = account("helpdesk");
        Employee elsewhere = new Employee(account.id(), "rocmn", account.username(), "Anna");

        assertThat(agreeing.agree(waits.id(), elsewhere).refusal()).contains(Refusal.OVER);
    }
}
