package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.verifier.sentcode.SendResult.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is still worth something of a code that was sent, without a clock or a database. */
class SentCodeRuleTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final OneTimeCode CODE = new OneTimeCode("123456");

    private static SentCode sent(int wrong, boolean isCancelled) {
        return new SentCode(
                "id",
                "account",
                Optional.empty(),
                new PhoneNumber("+31612345678"),
                Channel.SMS,
                CODE,
                NOON,
                1,
                NOON,
                wrong,
                "message",
                false,
                isCancelled);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "4, 1", "5, 0", "6, 0"})
    void has_five_tries_and_never_fewer_than_none(int wrong, int left) {
        assertThat(sent(wrong, false).triesLeft()).isEqualTo(left);
    }

    @Test
    void can_be_typed_while_it_lives_has_tries_and_is_wanted() {
        Instant last = NOON.plus(OneTimeCode.LIFETIME).minusMillis(1);

        assertThat(sent(4, false).isUsable(last)).isTrue();
        assertThat(sent(4, false).isUsable(last.plusMillis(1))).isFalse();
        assertThat(sent(5, false).isUsable(last)).isFalse();
        assertThat(sent(0, true).isUsable(last)).isFalse();
    }

    @Test
    void is_sent_again_until_minute_nine_while_it_has_tries_and_is_wanted() {
        Instant last = NOON.plus(OneTimeCode.REPEATABLE_FOR).minusMillis(1);

        assertThat(sent(4, false).isRepeatable(last)).isTrue();
        assertThat(sent(4, false).isRepeatable(last.plusMillis(1))).isFalse();
        assertThat(sent(5, false).isRepeatable(last)).isFalse();
        assertThat(sent(0, true).isRepeatable(last)).isFalse();
    }

    @Test
    void keeps_its_slips_when_it_is_sent_again_and_a_new_code_begins_with_none() {
        Instant later = NOON.plus(Duration.ofMinutes(1));
        SentCode known = sent(3, true);

        SentCode same = known.sentAgain(Channel.VOICE, CODE, NOON, later, "next", true);
        SentCode other = known.sentAgain(Channel.VOICE, CODE, later, later, "next", true);

        assertThat(same.wrong()).isEqualTo(3);
        assertThat(same.wentOut()).isTrue();
        assertThat(same.isCancelled()).isFalse();
        assertThat(other.wrong()).isZero();
        assertThat(other.wentOut()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void is_waited_for_when_one_went_out_to_it_now_or_a_moment_ago(Answer answer) {
        assertThat(new SendResult(answer, NOON).isUnderWay())
                .isEqualTo(Set.of(Answer.SENT, Answer.TOO_SOON).contains(answer));
    }
}
