package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.History;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What has served its time is gone, and not sooner. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ForgettingTest {

    /** With the hour between two rounds: within a day. */
    private static final Duration KEPT = Duration.ofHours(23);

    private final TestDatabase database;
    private final MutableClock clock;
    private final Account account;

    ForgettingTest(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.account = Fixture.account(database);
    }

    /** Timers belong to the server, which is not here. */
    @SuppressWarnings("UnnecessaryAssignment")
    private void round() {
        Forgetting forgetting = new Forgetting();
        forgetting.rooms = database.all(Forgetful.class);
        forgetting.clock = clock;
        forgetting.comeBy();
    }

    private int left(String table) {
        return database.query(
                        "select id from " + table + " where account_id = '" + account.id() + "'")
                .size();
    }

    private void send() {
        PhoneNumber number = new PhoneNumber(Fixture.number());
        database.get(CodeSending.class)
                .send(account, "enrol/1", Target.unbound(number, Channel.SMS, Channel.SMS, "RPO"));
    }

    @Test
    void forgets_a_number_that_was_never_proven_within_a_day() {
        send();
        clock.advance(KEPT.minusMinutes(1));
        round();
        assertThat(left("sent_code")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        round();

        assertThat(left("sent_code")).isZero();
    }

    @Test
    void forgets_the_codes_of_a_phone_with_the_phone() {
        Phone phone = Fixture.phone(clock.instant(), Fixture.number());
        Fixture.bind(database, account, phone);
        Fixture.bind(database, account, Fixture.app(clock.instant()));
        database.get(CodeSending.class)
                .send(account, "sign-in/1", Target.of(phone, Channel.SMS, "RPO"));

        Fixture.unbind(database, Fixture.now(account, database), phone.id());

        assertThat(left("sent_code")).isZero();
        assertThat(left("authenticator")).isEqualTo(1);
    }

    @Test
    void keeps_what_still_counts_under_a_limit_and_the_history_of_a_year() {
        send();
        database.get(History.class).add(account.id(), History.Event.SIGNED_IN, "", "Test");
        clock.advance(Duration.ofHours(23));
        round();
        assertThat(
                        database.query(
                                "select owner from limit_place where owner = 'sends/account/"
                                        + account.id()
                                        + "'"))
                .isNotEmpty();
        clock.advance(Duration.ofDays(366));
        round();
        assertThat(left("history")).isEqualTo(1);
        clock.advance(Duration.ofDays(31));
        round();

        assertThat(left("history")).isZero();
    }
}
