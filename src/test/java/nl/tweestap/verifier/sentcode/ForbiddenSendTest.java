package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.sentcode.SendResult.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not sent, whatever a button said. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ForbiddenSendTest extends SendingCase {

    private static final String FIXED = "+31307541234";
    private static final String BRITISH = "+447400123456";

    ForbiddenSendTest(TestDatabase database) {
        super(database);
    }

    private Answer send(Account who, Target target) {
        return database.get(CodeSending.class).send(who, "a", target).answer();
    }

    private Account at(String school) {
        return database.get(Accounts.class)
                .create(
                        school,
                        TestDatabase.unique("noor"),
                        new Accounts.Profile("Noor de Wit", "noor@" + school + ".example"),
                        "nl");
    }

    @ParameterizedTest
    @CsvSource({
        "rpo, " + FIXED + ", SMS",
        "rocmn, " + FIXED + ", VOICE",
        "rocmn, +31612345678, VOICE",
        "rpo, " + BRITISH + ", SMS",
        "gone, +31612345678, SMS"
    })
    void what_the_school_or_the_number_does_not_allow_is_not_sent(
            String school, String number, Channel channel) {
        Account owner = at(school);
        Target target = Target.unbound(new PhoneNumber(number), Channel.VOICE, channel, "School");

        assertThat(send(owner, target)).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(database.get(SentCodes.class).open(owner.id(), "a")).isEmpty();
    }

    @Test
    void a_bound_phone_of_a_country_that_is_no_longer_allowed_is_sent_nothing() {
        Account owner = at("rpo");
        Phone phone = Fixture.phone(clock.instant(), BRITISH);
        Fixture.bind(database, owner, phone);

        assertThat(send(owner, Target.of(phone, Channel.SMS, "RPO"))).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(database.get(CodeSending.class).reach(owner, phone).channels()).isEmpty();
    }

    @Test
    void what_is_not_sent_takes_no_place_of_the_day() {
        Target forbidden =
                Target.unbound(new PhoneNumber(FIXED), Channel.VOICE, Channel.SMS, "RPO");
        for (int time = 1; time <= 6; time++) {
            send(account, forbidden);
        }

        assertThat(database.get(CodeSending.class).isUsedUp(account)).isFalse();
    }

    @Test
    void a_number_the_account_has_is_sent_nothing_to_bind_it_once_more() {
        Phone phone = Fixture.phone(clock.instant(), number.e164());
        Fixture.bind(database, account, phone);

        assertThat(send(account, Target.unbound(number, Channel.SMS, Channel.SMS, "RPO")))
                .isEqualTo(Answer.BOUND);
        assertThat(send(account, Target.of(phone, Channel.SMS, "RPO"))).isEqualTo(Answer.SENT);
    }
}
