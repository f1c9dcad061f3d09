package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How often, how long, whom and once: the limits of helping. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class HelpLimitsTest extends HelpCase {

    HelpLimitsTest(TestDatabase database) {
        super(database);
    }

    private List<Message> mails() {
        return WrittenMessages.to(caller.account().mail(), database);
    }

    @Test
    void invites_who_has_nothing_bound_at_most_three_times_a_day() {
        for (int time = 0; time < Helping.INVITATIONS; time++) {
            assertThat(act(Act.INVITE).isDone()).isTrue();
        }
        assertThat(act(Act.INVITE).refusal()).contains(Refusal.INVITED_ENOUGH);
        clock.advance(Helping.INVITATIONS_WITHIN);
        assertThat(act(Act.INVITE).isDone()).isTrue();

        phone();
        clock.advance(Helping.INVITATIONS_WITHIN);
        assertThat(act(Act.INVITE).refusal()).contains(Refusal.NOTHING_TO_DO);
        assertThat(mails()).filteredOn(mail -> mail.body().contains("/nl/rpo\n")).hasSize(4);
    }

    @Test
    void nobody_is_helped_more_than_so_often_in_an_hour_by_one() {
        proven();
        for (int time = 0; time < Helping.PER_HOUR; time++) {
            assertThat(act(Act.PASS).isDone()).isTrue();
        }

        assertThat(act(Act.PASS).refusal()).contains(Refusal.TOO_MANY);
        begun();
        assertThat(act(Act.END_SESSIONS).isDone()).isTrue();
        assertThat(act(Act.END_SESSIONS).refusal()).contains(Refusal.NOTHING_TO_DO);
        assertThat(act(Act.BLOCK).isDone()).isTrue();
    }

    @Test
    void a_blocked_account_gets_no_way_in_before_it_is_lifted_and_no_old_pass_works_after() {
        phone();
        proven();
        assertThat(act(Act.PASS).isDone()).isTrue();
        act(Act.BLOCK);
        for (Act act : List.of(Act.PASS, Act.START_OVER)) {
            assertThat(act(act).refusal()).contains(Refusal.HELD);
        }

        assertThat(act(Act.UNBLOCK).isDone()).isTrue();
        assertThat(pass().isAlive(clock.instant())).isFalse();
    }

    @Test
    void nothing_is_taken_off_that_was_not_chosen() {
        proven();

        assertThat(
                        preparing
                                .begin(
                                        employee,
                                        caller.personId(),
                                        new Preparing.What(Act.REMOVE, "", 60))
                                .refusal())
                .contains(Refusal.NO_TARGET);
    }

    @Test
    void of_two_presses_on_one_page_one_does_it() {
        proven();
        HelpRequest ready = ready(Act.PASS);

        assertThat(helping.act(ready).isDone()).isTrue();
        assertThat(helping.act(ready).refusal()).contains(Refusal.OVER);
    }

    @Test
    void a_run_from_before_a_colleague_helped_does_nothing() {
        proven();
        HelpRequest mine = ready(Act.PASS);
        begun();
        helping.act(ready(Act.END_SESSIONS, "", caller, employee("helpdesk")));

        assertThat(helping.act(mine).refusal()).contains(Refusal.OVERTAKEN);
        assertThat(bound()).isEmpty();
        assertThat(act(Act.PASS).isDone()).isTrue();
    }

    @Test
    void asks_for_a_time_that_a_pass_may_be_good_for_and_for_a_reason() {
        for (int wrong : List.of(-1, 9, 481, Integer.MAX_VALUE)) {
            assertThat(
                            preparing
                                    .begin(
                                            employee,
                                            caller.personId(),
                                            new Preparing.What(Act.PASS, "", wrong))
                                    .refusal())
                    .contains(Refusal.MINUTES);
        }
        for (int right : List.of(10, 480)) {
            HelpRequest begun =
                    preparing
                            .begin(
                                    employee,
                                    caller.personId(),
                                    new Preparing.What(Act.PASS, "", right))
                            .request()
                            .orElseThrow();
            assertThat(preparing.why(begun, Reason.OTHER, " ").refusal())
                    .contains(Refusal.NO_REASON);
            assertThat(preparing.why(begun, Reason.LOST, "x".repeat(281)).refusal())
                    .contains(Refusal.NO_REASON);
            assertThat(preparing.why(begun, Reason.OTHER, "x".repeat(280)).request()).isPresent();
        }
    }

    @Test
    void knows_nobody_of_another_school_and_nobody_without_an_account() {
        Account elsewhere = caller.account();
        database.change(
                "update person set school = 'rocmn' where id = '" + caller.personId() + "'");

        assertThat(
                        preparing
                                .begin(
                                        employee,
                                        caller.personId(),
                                        new Preparing.What(Act.BLOCK, "", HOUR))
                                .refusal())
                .contains(Refusal.OVER);
        assertThat(elsewhere.isBlocked()).isFalse();
    }
}
