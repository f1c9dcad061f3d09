package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.EndedSessions;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.Session;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.SessionState;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SentCodes;
import nl.tweestap.verifier.sentcode.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is over stays over when the clock goes back. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class LapsesTest {

    private final TestDatabase database;
    private final MutableClock clock;
    private final Account account;
    private final EndedSessions ended;

    LapsesTest(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.account = Fixture.account(database);
        this.ended = database.get(EndedSessions.class);
    }

    /** Timers belong to the server, which is not here; the rest of it is asked about elsewhere. */
    private void round() {
        database.all(Lapsing.class).forEach(room -> room.lapse(clock.instant()));
    }

    /** Those that are not over. */
    private long sessions() {
        return rows(" and ended_at is null");
    }

    private long rows(String which) {
        return database.query(
                        "select id from session where account_id = '" + account.id() + "'" + which)
                .size();
    }

    @Test
    void a_session_of_the_desk_is_kept_until_its_own_time_is_over() {
        Sessions all = database.get(Sessions.class);
        String half = all.begin(account.id(), "", "Test", SessionLength.DESK).token();
        all.stepUp(half, "app");
        all.begin(account.id(), "", "Test", SessionLength.DESK);
        clock.advance(Session.IDLE);
        round();
        assertThat(sessions()).as("signed in").isEqualTo(1);
        clock.advance(Session.DESK_IDLE.minus(Session.IDLE).minusSeconds(1));
        round();
        assertThat(sessions()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        round();

        assertThat(sessions()).isZero();
    }

    @Test
    void a_session_that_is_over_opens_nothing_and_is_known_by_name_for_a_while() {
        Sessions all = database.get(Sessions.class);
        String token = all.begin(account.id(), "", "Test", SessionLength.USUAL).token();
        clock.advance(Session.IDLE.minusSeconds(1));
        round();
        assertThat(sessions()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        round();
        assertThat(sessions()).isZero();
        clock.advance(Session.NAME_KEPT.minusSeconds(1));
        round();
        assertThat(ended.lastOwner(token)).map(Account::id).hasValue(account.id());
        clock.advance(Session.NAME_KEPT.negated());
        assertThat(all.find(token)).as("with the clock back").isEmpty();
        assertThat(all.stepUp(token, "app")).isEmpty();
        assertThat(all.of(account.id())).isEmpty();
        clock.advance(Session.NAME_KEPT.plusSeconds(1));
        round();

        assertThat(rows("")).isZero();
        assertThat(ended.lastOwner(token)).isEmpty();
    }

    @Test
    void who_signs_out_after_it_ended_is_forgotten_by_name() {
        Sessions all = database.get(Sessions.class);
        String token = all.begin(account.id(), "", "Test", SessionLength.USUAL).token();
        assertThat(ended.lastOwner(token)).as("not over").isEmpty();
        clock.advance(Session.IDLE);
        assertThat(ended.lastOwner(token)).isPresent();

        ended.forget(token);

        assertThat(ended.lastOwner(token)).isEmpty();
    }

    @Test
    void a_busy_session_is_gone_after_an_hour_too() {
        Sessions all = database.get(Sessions.class);
        String token = all.begin(account.id(), "", "Test", SessionLength.USUAL).token();
        for (Duration stay = Duration.ZERO;
                stay.compareTo(Session.ABSOLUTE) < 0;
                stay = stay.plusMinutes(5)) {
            assertThat(all.find(token)).isPresent();
            round();
            clock.advance(Duration.ofMinutes(5));
        }
        round();

        assertThat(sessions()).isZero();
    }

    @Test
    void a_code_that_is_over_is_over_at_any_time_of_the_clock() {
        Instant sent = clock.instant();
        PhoneNumber number = new PhoneNumber(Fixture.number());
        database.get(CodeSending.class)
                .send(account, "enrol/1", Target.unbound(number, Channel.SMS, Channel.SMS, "RPO"));
        SentCodes codes = database.get(SentCodes.class);
        round();
        assertThat(codes.open(account.id(), "enrol/1").orElseThrow().isExpired(sent)).isFalse();
        clock.advance(OneTimeCode.LIFETIME);
        round();

        assertThat(codes.open(account.id(), "enrol/1").orElseThrow().isExpired(sent)).isTrue();
    }

    /** Minutes between the last sign of life and what the clock says. */
    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "-1, false", "-2, false", "-3, true", "-120, true"})
    void a_session_from_a_time_that_has_yet_to_come_is_over(int minutes, boolean isOver) {
        Instant seen = clock.instant();
        Session session =
                new Session(
                        "1",
                        account.id(),
                        SessionState.SIGNED_IN,
                        seen.minus(Duration.ofMinutes(1)),
                        seen,
                        Optional.of(seen),
                        "",
                        "Test",
                        SessionLength.USUAL);
        Instant now = seen.plus(Duration.ofMinutes(minutes));

        assertThat(session.isOver(now)).isEqualTo(isOver);
        assertThat(session.isFresh(now)).isEqualTo(!isOver);
    }
}
