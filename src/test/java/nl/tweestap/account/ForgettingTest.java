package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.account.CodeSending.Target;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What has served its time is gone, and not sooner. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ForgettingTest {

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
        forgetting.sessions = database.get(Sessions.class);
        forgetting.challenges = database.get(Challenges.class);
        forgetting.limits = database.get(LimitPlaces.class);
        forgetting.history = database.get(History.class);
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
                .send(
                        account,
                        "enrol/1",
                        new Target(number, Channel.SMS, java.util.Optional.empty(), "RPO"));
    }

    @Test
    void forgets_a_number_that_was_never_proven_within_a_day() {
        send();
        clock.advance(Forgetting.CHALLENGES.minusMinutes(1));
        round();
        assertThat(left("challenge")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        round();

        assertThat(left("challenge")).isZero();
    }

    @Test
    void forgets_the_codes_of_a_phone_with_the_phone() {
        Binding binding = database.get(Binding.class);
        Phone phone = Fixture.phone(clock.instant(), Fixture.number());
        binding.bind(account, phone, "Test");
        binding.bind(account, Fixture.app(clock.instant()), "Test");
        database.get(CodeSending.class)
                .send(
                        account,
                        "sign-in/1",
                        new Target(
                                phone.number(),
                                Channel.SMS,
                                java.util.Optional.of(phone.id()),
                                "RPO"));

        binding.unbind(Fixture.now(account, database), phone.id(), "Test");

        assertThat(left("challenge")).isZero();
        assertThat(left("authenticator")).isEqualTo(1);
    }

    @Test
    void forgets_sessions_that_are_over() {
        database.get(Sessions.class).begin(account.id(), "", "Test");
        round();
        assertThat(left("session")).isEqualTo(1);
        clock.advance(Session.ABSOLUTE.plusSeconds(1));
        round();

        assertThat(left("session")).isZero();
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
