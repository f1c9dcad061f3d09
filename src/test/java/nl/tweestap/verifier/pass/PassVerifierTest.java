package nl.tweestap.verifier.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.PassFixture;
import nl.tweestap.account.Passes;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.VerifierCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A pass of the service desk: once, within its time, and one at a time. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class PassVerifierTest extends VerifierCase {

    private final PassVerifier passes;

    PassVerifierTest(TestDatabase database) {
        super(database);
        passes = database.get(PassVerifier.class);
    }

    private Verdict judge(String typed) {
        return judged(typed, passes::judge).verdict();
    }

    private PassCode given() {
        return PassFixture.give(database, account);
    }

    @Test
    void accepts_one_of_24_times_the_same_pass_at_once() throws Exception {
        String code = given().reveal();

        List<Verdict> verdicts = ManyHands.atOnce(24, () -> judge(code));

        assertThat(verdicts.stream().filter(Verdict::isAccepted)).hasSize(1);
    }

    @Test
    void reads_it_as_people_type_it_and_says_the_second_time_that_it_was_used() {
        String code = given().reveal();

        assertThat(judge(code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(judge(code)).isEqualTo(Verdict.USED);
    }

    @Test
    void opens_until_its_time_is_over_and_costs_no_attempt_then() {
        String code = given().reveal();
        clock.advance(TemporaryPass.USUAL);

        for (int time = 0; time <= AttemptLimit.PER_WINDOW; time++) {
            assertThat(judge(code)).isEqualTo(Verdict.EXPIRED);
        }
    }

    @Test
    void opens_just_before_its_time_is_over() {
        String code = given().reveal();
        clock.advance(TemporaryPass.USUAL.minusSeconds(1));

        assertThat(judge(code)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void once_its_end_was_written_down_no_clock_that_is_put_back_opens_it() {
        String code = given().reveal();
        clock.advance(TemporaryPass.USUAL);
        database.get(Passes.class).lapse(clock.instant());
        clock.advance(Duration.ofMinutes(-30));

        assertThat(judge(code)).isEqualTo(Verdict.EXPIRED);
        clock.advance(Duration.ofMinutes(30));
    }

    @Test
    void a_new_one_takes_the_place_of_the_old_one() {
        PassCode old = given();
        PassCode fresh = given();

        assertThat(judge(old.reveal())).isEqualTo(Verdict.WRONG);
        assertThat(judge(fresh.reveal())).isEqualTo(Verdict.ACCEPTED);
        assertThat(database.get(Authenticators.class).of(account.id())).hasSize(1);
    }

    @Test
    void who_has_none_is_told_that_the_code_is_wrong_and_so_is_who_types_somebody_elses() {
        assertThat(judge("ABCDE-FGHJK")).isEqualTo(Verdict.WRONG);
        String theirs = PassFixture.give(database, Fixture.account(database)).reveal();
        given();

        assertThat(judge(theirs)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void guessing_at_it_begins_a_pause_like_any_other() {
        String code = given().reveal();
        for (int time = 0; time < AttemptLimit.PER_WINDOW; time++) {
            judge("ABCDE-FGHJK");
        }

        assertThat(judge(code)).isEqualTo(Verdict.PAUSED);
    }

    @Test
    void tells_the_owner_that_it_was_used() {
        judge(given().reveal());

        assertThat(WrittenMessages.to(account.mail(), database))
                .extracting(Message::subject)
                .anyMatch(subject -> subject.contains("met tijdelijke toegang van de servicedesk"));
    }

    @Test
    void is_nowhere_in_the_database_as_it_is_said() {
        PassCode code = given();

        assertThat(
                        database.query(
                                        "select pass_hash from authenticator where account_id = '"
                                                + account.id()
                                                + "'")
                                .toString())
                .doesNotContain(code.reveal())
                .doesNotContain(code.reveal().replace("-", ""))
                .hasSize("[]".length() + 64);
    }
}
