package nl.tweestap.helpdesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.check.CallerProof.Typed;
import nl.tweestap.helpdesk.check.Check.State;
import nl.tweestap.helpdesk.check.Checking.Started;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The caller proves who they are, with what signs nobody in. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CallerProofTest extends CheckCase {

    CallerProofTest(TestDatabase database) {
        super(database);
    }

    private void start() {
        assertThat(checking.start(karin, noor)).isEqualTo(Started.STARTED);
    }

    private int triesLeft() {
        return database.get(AttemptLimit.class).standing(account.id()).left();
    }

    private boolean isEvidence() {
        return evidences.fresh(noor.id(), karin.accountId()).isPresent();
    }

    @Test
    void the_code_of_the_app_proves_it_and_both_screens_show_the_same_two_words() {
        start();
        Optional<String> receipt = type(appCode(), false);

        Check shown = callers.seen("rpo", receipt.orElseThrow()).orElseThrow();
        assertThat(shown.words()).matches("[a-z]+ [a-z]+").isEqualTo(newest().words());
        assertThat(shown.by().displayName()).isEqualTo("karin");
        assertThat(newest().state()).isEqualTo(State.PROVEN);
        assertThat(evidences.fresh(noor.id(), karin.accountId()).orElseThrow().means())
                .isEqualTo(Means.APP_CODE);
        assertThat(actions()).containsExactly(Action.CHECK_PROVEN, Action.CHECK_STARTED);
        assertThat(callers.seen("rocmn", receipt.orElseThrow())).isEmpty();
        assertThat(callers.seen("rpo", "0".repeat(32))).isEmpty();
    }

    @Test
    void a_time_step_that_was_spent_here_is_spent_everywhere() {
        start();
        String code = appCode();
        assertThat(type(code, false)).isPresent();
        start();
        assertThat(type(code, false)).isEmpty();
    }

    @Test
    void a_code_is_sent_for_this_check_and_its_message_says_so() {
        start();
        send(Channel.SMS);
        assertThat(messages()).hasSize(1);
        assertThat(messages().get(0))
                .contains("tweestap.example/nl/rpo/call-check")
                .contains("op geen andere pagina")
                .contains("aan niemand, ook niet aan de servicedesk")
                .doesNotContain("\n");

        assertThat(type(sentCode(), true)).isPresent();
        assertThat(newest().means()).contains(Means.PHONE_CODE);
    }

    @Test
    void a_code_to_sign_in_is_refused_here_and_costs_nothing_there() {
        start();
        database.get(CodeSending.class)
                .send(account, "sign-in/1", Target.of(phone, Channel.SMS, "RPO"));
        int left = triesLeft();

        assertThat(type(sentCode(), true)).isEmpty();
        assertThat(triesLeft()).isEqualTo(left);
        assertThat(isEvidence()).isFalse();
    }

    @Test
    void without_a_check_nothing_is_judged_counted_or_sent() {
        int left = triesLeft();
        send(Channel.SMS);

        assertThat(messages()).isEmpty();
        assertThat(type(appCode(), false)).isEmpty();
        assertThat(type("000000", false)).isEmpty();
        assertThat(triesLeft()).isEqualTo(left);
        start();
        assertThat(type(appCode(), false)).as("the code was not spent").isPresent();
    }

    @Test
    void nobody_and_somebody_else_are_answered_alike() {
        start();
        for (String name : List.of("nobody", "", "%", noor.id(), "x".repeat(1_000))) {
            assertThat(callers.prove(new Typed("rpo", name, appCode(), false, "nl", "")))
                    .as(name)
                    .isEmpty();
            callers.send("rpo", name, Channel.SMS, "page");
        }
        assertThat(
                        callers.prove(
                                new Typed("rocmn", account.username(), appCode(), false, "nl", "")))
                .isEmpty();
        assertThat(messages()).isEmpty();
    }

    private void typeWrong(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(type("000000", false)).isEmpty();
        }
    }

    @Test
    void a_wrong_code_is_counted_as_ever_and_is_a_line_of_the_log() {
        start();
        typeWrong(CallerTries.PER_WINDOW);

        assertThat(triesLeft()).isEqualTo(AttemptLimit.PER_WINDOW - CallerTries.PER_WINDOW);
        assertThat(Collections.frequency(actions(), Action.CHECK_FAILED))
                .isEqualTo(CallerTries.PER_WINDOW);
        assertThat(isEvidence()).isFalse();
    }

    @Test
    void after_ten_minutes_a_check_is_over_and_after_fifteen_so_is_its_evidence() {
        start();
        clock.advance(Check.GOOD_FOR.minusSeconds(1));
        assertThat(type(appCode(), false)).isPresent();
        clock.advance(Evidence.GOOD_FOR.minusSeconds(1));
        assertThat(isEvidence()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(isEvidence()).isFalse();

        start();
        clock.advance(Check.GOOD_FOR);
        assertThat(type(appCode(), false)).isEmpty();
        assertThat(isEvidence()).isFalse();
    }

    @Test
    void of_24_who_type_one_code_at_once_one_proves_it() throws Exception {
        start();
        String code = appCode();
        List<Optional<String>> answers = ManyHands.atOnce(24, () -> type(code, false));

        assertThat(answers.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(Collections.frequency(actions(), Action.CHECK_PROVEN)).isEqualTo(1);
    }
}
