package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.enrolment.TypedNumber.Problem;
import nl.tweestap.school.FirstBinding;
import nl.tweestap.school.School.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    private static final Policy POLICY =
            new Policy(List.of("NL", "BE"), true, true, FirstBinding.PASSWORD);

    private static TypedNumber sms(String typed) {
        return TypedNumber.parse(typed, "NL", Channel.SMS, POLICY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12345678",
                "06-12 34 56 78",
                "+31612345678",
                "+31 6 12 34 56 78",
                "0031612345678",
                " (06) 12345678 ",
                "+31 (0)6 12345678",
                "\u202a+31 6 12345678\u202c",
                "06\u00a0123\u200e456\u00a078",
                "\ufeff06-1234\u200b5678",
                "tel:+31612345678",
                "٠٦١٢٣٤٥٦٧٨"
            })
    void P7_reads_a_dutch_mobile_number_however_it_is_typed(String typed) {
        assertThat(sms(typed).number()).contains(new PhoneNumber("+31612345678"));
    }

    @Test
    void P6_reads_a_number_of_another_country_that_the_school_allows() {
        assertThat(TypedNumber.parse("0470 12 34 56", "BE", Channel.SMS, POLICY).number())
                .contains(new PhoneNumber("+32470123456"));
    }

    @Test
    void P9_takes_a_fixed_line_for_a_call_and_not_for_an_sms() {
        assertThat(TypedNumber.parse("030 754 1234", "NL", Channel.VOICE, POLICY).number())
                .contains(new PhoneNumber("+31307541234"));
        assertThat(sms("030 754 1234").problem()).isEqualTo(Problem.FIXED_LINE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', UNREADABLE",
        "hallo, UNREADABLE",
        "06123456, UNREADABLE",
        "061234567890, UNREADABLE",
        "+44 7400 123456, COUNTRY",
        "0900 1234, KIND",
        "0800 0432, KIND",
        "088 1234567, KIND"
    })
    void says_why_a_number_cannot_be_used(String typed, Problem problem) {
        assertThat(sms(typed).problem()).isEqualTo(problem);
        assertThat(sms(typed).number()).isEmpty();
    }

    @Test
    void looks_at_40_characters_and_not_at_41() {
        assertThat(sms(" ".repeat(30) + "0612345678").problem()).isEqualTo(Problem.NONE);
        assertThat(sms(" ".repeat(31) + "0612345678").problem()).isEqualTo(Problem.UNREADABLE);
    }
}
