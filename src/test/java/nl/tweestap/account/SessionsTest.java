package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Sessions.Begun;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions: who has the token, for how long, and when it is over. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class SessionsTest {

    private final TestDatabase database;
    private final MutableClock clock;
    private final Sessions sessions;
    private final Account account;

    SessionsTest(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.sessions = database.get(Sessions.class);
        this.account = Fixture.account(database);
    }

    private Begun begin() {
        return sessions.begin(
                account.id(), "/nl/rpo/account", "Firefox, Linux", SessionLength.USUAL);
    }

    private boolean isGood(String token) {
        return sessions.find(token).isPresent();
    }

    @Test
    void knows_a_session_by_its_token_and_by_nothing_else() {
        Begun begun = begin();

        assertThat(sessions.find(begun.token())).map(Session::id).hasValue(begun.session().id());
        assertThat(isGood(begun.token() + "A")).isFalse();
        assertThat(isGood("")).isFalse();
        assertThat(isGood(begun.session().id())).isFalse();
    }

    @Test
    void makes_tokens_of_256_bits_and_keeps_only_their_hash() {
        Begun begun = begin();

        assertThat(java.util.Base64.getUrlDecoder().decode(begun.token())).hasSize(32);
        assertThat(database.query("select * from session").toString())
                .doesNotContain(begun.token());
        assertThat(
                        database.query(
                                "select token_hash from session where id = '"
                                        + begun.session().id()
                                        + "'"))
                .singleElement()
                .asString()
                .hasSize(43)
                .doesNotContain(begun.token());
    }

    @Test
    void cannot_be_printed() {
        Begun begun = begin();

        assertThat(begun.toString()).doesNotContain(begun.token());
    }

    @Test
    void begins_with_the_password_and_nothing_proven() {
        Session session = begin().session();

        assertThat(session.state()).isEqualTo(SessionState.PASSWORD_GIVEN);
        assertThat(session.isFresh(clock.instant())).isFalse();
    }

    @Test
    void steps_up_under_a_new_token_and_the_old_one_is_dead() {
        String old = begin().token();

        String stepped = sessions.stepUp(old, "app").orElseThrow();

        assertThat(isGood(old)).isFalse();
        assertThat(sessions.find(stepped)).map(Session::state).hasValue(SessionState.SIGNED_IN);
    }

    @Test
    void steps_up_once_of_24_times_at_once() throws Exception {
        String token = begin().token();

        List<Optional<String>> answers = ManyHands.atOnce(24, () -> sessions.stepUp(token, "app"));

        assertThat(answers.stream().filter(Optional::isPresent)).hasSize(1);
    }

    @Test
    void is_over_after_ten_idle_minutes_and_not_before() {
        String token = begin().token();
        clock.advance(Session.IDLE.minusSeconds(1));
        assertThat(isGood(token)).isTrue();
        clock.advance(Session.IDLE);

        assertThat(isGood(token)).isFalse();
        assertThat(sessions.stepUp(token, "app")).isEmpty();
        assertThat(sessions.of(account.id())).isEmpty();
    }

    @Test
    void is_over_after_an_hour_however_busy() {
        String token = begin().token();
        for (int minutes = 5; minutes < 60; minutes += 5) {
            clock.advance(Duration.ofMinutes(5));
            assertThat(isGood(token)).isTrue();
        }
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(isGood(token)).isTrue();
        clock.advance(Duration.ofSeconds(1));

        assertThat(isGood(token)).isFalse();
    }

    private String ofDesk() {
        return sessions.begin(account.id(), "", "Test", SessionLength.DESK).token();
    }

    @Test
    void of_the_desk_is_over_after_thirty_idle_minutes_and_not_before() {
        String token = sessions.stepUp(ofDesk(), "app").orElseThrow();
        clock.advance(Session.DESK_IDLE.minusSeconds(1));
        assertThat(isGood(token)).isTrue();
        String again = sessions.stepUp(token, "app").orElseThrow();
        clock.advance(Session.DESK_IDLE);

        assertThat(isGood(again)).isFalse();
        assertThat(sessions.stepUp(again, "app")).isEmpty();
    }

    @Test
    void of_the_desk_is_over_after_eight_hours_however_busy() {
        String token = sessions.stepUp(ofDesk(), "app").orElseThrow();
        for (int minutes = 20; minutes < 8 * 60; minutes += 20) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(isGood(token)).isTrue();
        }
        clock.advance(Duration.ofMinutes(20).minusSeconds(1));
        assertThat(isGood(token)).isTrue();
        clock.advance(Duration.ofSeconds(1));

        assertThat(isGood(token)).isFalse();
    }

    @Test
    void of_the_desk_lasts_no_longer_than_others_before_its_second_factor() {
        String token = ofDesk();
        clock.advance(Session.IDLE);

        assertThat(isGood(token)).isFalse();
        assertThat(sessions.stepUp(token, "app")).isEmpty();
    }

    @Test
    void is_fresh_for_ten_minutes_after_a_second_factor_and_not_longer() {
        Session session =
                sessions.stepUp(begin().token(), "app").flatMap(sessions::find).orElseThrow();
        var proven = session.secondFactorAt().orElseThrow();

        assertThat(session.isFresh(proven.plus(Session.FRESH).minusMillis(1))).isTrue();
        assertThat(session.isFresh(proven.plus(Session.FRESH))).isFalse();
    }

    @Test
    void ends_one_and_leaves_the_others() {
        Begun one = begin();
        Begun other = begin();

        sessions.end(account.id(), one.session().id());

        assertThat(isGood(one.token())).isFalse();
        assertThat(isGood(other.token())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "-", "9223372036854775808", "' or 1=1", "é"})
    void ends_nothing_by_an_id_that_is_none(String id) {
        Begun one = begin();

        assertThat(sessions.end(account.id(), id)).isFalse();
        assertThat(isGood(one.token())).isTrue();
    }

    @Test
    void ends_all_of_an_account_and_none_of_another() {
        Begun mine = begin();
        Account somebody = Fixture.account(database);
        Begun theirs = sessions.begin(somebody.id(), "", "Test", SessionLength.USUAL);

        sessions.end(account.id(), theirs.session().id());
        sessions.endAll(account.id());

        assertThat(isGood(mine.token())).isFalse();
        assertThat(isGood(theirs.token())).isTrue();
    }

    @Test
    void does_not_come_alive_by_a_step_up_after_it_was_ended() {
        Begun begun = begin();
        sessions.endAll(account.id());

        assertThat(sessions.stepUp(begun.token(), "app")).isEmpty();
    }
}
