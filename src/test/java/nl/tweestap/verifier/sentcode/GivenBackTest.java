package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;
import nl.tweestap.seal.Seal;
import nl.tweestap.verifier.sentcode.SendResult.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What was taken for a code that did not go out, under each of the limits. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class GivenBackTest extends SendingCase {

    /** Nobody's numbers begin like these, so that the cap of the hour is this test's own. */
    private static final PhoneNumber MINE = new PhoneNumber("+31690000001");

    private static final PhoneNumber NEIGHBOUR = new PhoneNumber("+31690000002");

    GivenBackTest(TestDatabase database) {
        super(database);
    }

    private int left(String owner) {
        return database.get(Limiter.class)
                .free(new Limit(owner, ResendLimits.PER_DAY, ResendLimits.DAY), clock.instant())
                .left();
    }

    private int leftOfAccount() {
        return left("sends/account/" + account.id());
    }

    private int leftOfNumber() {
        return left("sends/number/" + database.get(Seal.class).keyedHash(MINE.e164()));
    }

    private int takenOfTheCap() {
        return database
                .query(
                        "select coalesce(sum(taken), 0) from hour_count where id like 'sends/rpo/"
                                + MINE.block()
                                + "@%'")
                .stream()
                .mapToInt(taken -> ((Number) taken).intValue())
                .sum();
    }

    @Test
    void the_place_of_the_account_where_the_day_of_the_number_is_used_up() {
        for (int time = 1; time <= ResendLimits.PER_DAY; time++) {
            send(Fixture.account(database), "a", MINE);
        }

        assertThat(send(account, "a", MINE)).isEqualTo(Answer.LIMIT_REACHED);

        assertThat(leftOfAccount()).isEqualTo(ResendLimits.PER_DAY);
        assertThat(leftOfNumber()).isZero();
    }

    @Test
    void the_places_of_both_where_the_hour_of_the_school_is_used_up() {
        Account somebody = Fixture.account(database);
        send(somebody, "a", NEIGHBOUR);
        database.change(
                "update hour_count set taken = "
                        + ResendLimits.PER_BLOCK_AND_HOUR
                        + " where id like 'sends/rpo/"
                        + MINE.block()
                        + "@%'");

        Answer answer = send(account, "a", MINE);
        database.change(
                "update hour_count set taken = 1"
                        + " where id like 'sends/rpo/"
                        + MINE.block()
                        + "@%'");

        assertThat(answer).isEqualTo(Answer.CAPPED);
        assertThat(leftOfAccount()).isEqualTo(ResendLimits.PER_DAY);
        assertThat(leftOfNumber()).isEqualTo(ResendLimits.PER_DAY);
    }

    @Test
    void all_of_them_for_each_hand_that_was_too_late() throws Exception {
        int before = takenOfTheCap();

        ManyHands.atOnce(4, () -> send(account, "a", MINE));

        assertThat(leftOfAccount()).isEqualTo(ResendLimits.PER_DAY - 1);
        assertThat(leftOfNumber()).isEqualTo(ResendLimits.PER_DAY - 1);
        assertThat(takenOfTheCap()).isEqualTo(before + 1);
    }
}
