package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Gsm7;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.Septets;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an SMS and a call say, for every school and in every language. */
class CodeMessagesTest {

    private static final OneTimeCode CODE = new OneTimeCode("012345");
    private static final List<String> LANGUAGES = List.of("nl", "nl-formal", "en");

    private final CodeMessages words =
            TestDatabase.all().findFirst().orElseThrow().get(CodeMessages.class);

    static Stream<Arguments> schoolsAndLanguages() {
        TestDatabase database = TestDatabase.all().findFirst().orElseThrow();
        return database.get(Schools.class).all().stream()
                .map(School::shortName)
                .flatMap(name -> LANGUAGES.stream().map(language -> Arguments.of(name, language)));
    }

    private Message message(String sender, String language, Channel channel) {
        Account account =
                new Account(
                        "id",
                        "rpo",
                        "noor",
                        "Noor",
                        "noor@rpo.example",
                        language,
                        Optional.empty(),
                        Account.Hold.NONE,
                        0);
        Target target = Target.unbound(new PhoneNumber("+31612345678"), channel, channel, sender);
        return words.message(account, target, CODE);
    }

    @ParameterizedTest
    @MethodSource("schoolsAndLanguages")
    void writes_an_sms_of_one_part_that_ends_with_the_line_browsers_read(
            String sender, String language) {
        String sms = message(sender, language, Channel.SMS).body();

        assertThat(sms)
                .startsWith(sender + ": ")
                .endsWith("\n@tweestap.example #012345")
                .doesNotContain("???");
        assertThat(sms.lines()).hasSize(2);
        assertThat(Gsm7.of(sms)).isEqualTo(sms);
        assertThat(Septets.of(sms)).isLessThanOrEqualTo(Septets.ONE_PART);
    }

    private static Account reader(String language) {
        return new Account(
                "id", "rpo", "noor", "Noor", "", language, Optional.empty(), Account.Hold.NONE, 0);
    }

    private static Phone phone() {
        return Fixture.phone(Instant.EPOCH, "+31612345678");
    }

    @ParameterizedTest
    @MethodSource("schoolsAndLanguages")
    void a_code_for_a_check_is_an_sms_of_one_part_that_names_the_one_page(
            String sender, String language) {
        String page = "tweestap.example/nl-formal/hupracloud/call-check";
        String longer = "aanmelden.voortgezet-onderwijs-noordveld.example/nl/rpo/call-check";
        for (String where : List.of(page, longer)) {
            Target target = Target.onlyAt(where, phone(), Channel.SMS, sender);
            String sms = words.message(reader(language), target, CODE).body();

            assertThat(sms).startsWith(sender + ": ").contains("/call-check").doesNotContain("@");
            assertThat(Gsm7.of(sms)).isEqualTo(sms);
            assertThat(Septets.of(sms)).isLessThanOrEqualTo(Septets.ONE_PART);
        }
    }

    @ParameterizedTest
    @MethodSource("schoolsAndLanguages")
    void words_to_be_said_are_an_sms_of_one_part_without_a_digit(String sender, String language) {
        String sms =
                words.spoken(reader(language), phone().number(), sender, "x".repeat(25)).body();

        assertThat(sms).startsWith(sender + ": ").doesNotContainPattern("\\d");
        assertThat(Septets.of(sms)).isLessThanOrEqualTo(Septets.ONE_PART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void whatever_carries_a_code_says_to_give_it_to_nobody_and_not_to_the_desk(String language) {
        for (Channel channel : List.of(Channel.SMS, Channel.VOICE)) {
            for (String page : List.of("", "tweestap.example/nl/rpo/call-check")) {
                Target target = Target.onlyAt(page, phone(), channel, "RPO");

                assertThat(words.message(reader(language), target, CODE).body())
                        .containsPattern(
                                "aan niemand, ook niet aan de servicedesk|to anyone, not even to the service desk");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schoolsAndLanguages")
    void reads_the_digits_one_by_one_and_twice_in_a_call(String sender, String language) {
        String call = message(sender, language, Channel.VOICE).body();

        assertThat(call.split("0, 1, 2, 3, 4, 5", -1)).hasSize(3);
        assertThat(call).contains(sender).doesNotContain("012345").doesNotContain("???");
    }

    @Test
    void writes_the_name_of_a_school_in_the_letters_an_sms_has() {
        String sms = message("Ïnnovatie™ Côllege", "nl", Channel.SMS).body();

        assertThat(sms).startsWith("Innovatie? College: ");
    }
}
