package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.school.Reach.Objection;
import nl.tweestap.school.School.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a phone can be sent a code: its number and its owner, held against a school's policy. */
class ReachTest {

    private static final String MOBILE = "+31612345678";
    private static final String FIXED = "+31307541234";

    /** In the United States a number does not tell what it is. */
    private static final String EITHER = "+12015550123";

    private static Reach reach(String number, Channel own, boolean isSms, boolean isVoice) {
        Policy policy = new Policy(List.of("NL", "US"), isSms, isVoice, FirstBinding.PASSWORD);
        return Reach.of(policy, new PhoneNumber(number), own);
    }

    @ParameterizedTest
    @CsvSource({
        "SMS, true, true, SMS VOICE",
        "SMS, true, false, SMS",
        "SMS, false, true, VOICE",
        "VOICE, true, true, VOICE",
        "VOICE, false, true, VOICE",
        "VOICE, true, false, SMS"
    })
    void a_mobile_number_gets_what_its_owner_chose_or_else_what_the_school_allows(
            Channel own, boolean isSms, boolean isVoice, String offered) {
        Reach reach = reach(MOBILE, own, isSms, isVoice);

        assertThat(reach.channels()).isEqualTo(channels(offered));
        assertThat(reach.objection()).isEmpty();
    }

    private static List<Channel> channels(String names) {
        return Arrays.stream(names.split(" ")).map(Channel::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({FIXED + ", VOICE", FIXED + ", SMS", EITHER + ", VOICE"})
    void a_number_that_can_only_be_called_is_only_called(String number, Channel own) {
        assertThat(reach(number, own, true, true).channels()).containsExactly(Channel.VOICE);
        assertThat(reach(number, own, true, false).isObjectedTo(Objection.NO_CALLS)).isTrue();
    }

    @Test
    void a_number_that_may_be_either_and_was_proven_by_text_message_gets_those() {
        assertThat(reach(EITHER, Channel.SMS, true, false).channels()).containsExactly(Channel.SMS);
    }

    @ParameterizedTest
    @CsvSource({MOBILE + ", SMS", MOBILE + ", VOICE", FIXED + ", VOICE"})
    void nothing_is_sent_where_the_school_sends_no_codes(String number, Channel own) {
        Reach reach = reach(number, own, false, false);

        assertThat(reach.channels()).isEmpty();
        assertThat(reach.isObjectedTo(Objection.NO_CODES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"+32470123456", "+99912345678"})
    void a_number_of_a_country_the_school_does_not_allow_is_sent_nothing(String number) {
        Reach reach = reach(number, Channel.SMS, true, true);

        assertThat(reach.channels()).isEmpty();
        assertThat(reach.isObjectedTo(Objection.COUNTRY)).isTrue();
        assertThat(reach.allows(Channel.SMS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "false, true, true", "false, false, false"})
    void a_phone_can_be_bound_where_the_school_sends_codes_in_some_way(
            boolean isSms, boolean isVoice, boolean isAllowed) {
        Policy policy = new Policy(List.of("NL"), isSms, isVoice, FirstBinding.PASSWORD);

        assertThat(policy.allows(Kind.PHONE)).isEqualTo(isAllowed);
        assertThat(policy.allows(Kind.APP)).isTrue();
        assertThat(policy.allows(Kind.RECOVERY_CODES)).isTrue();
    }
}
