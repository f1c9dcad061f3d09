package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pass of the service desk keeps shut, and what it opens. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class PassTest extends BindingCase {

    private final Sessions sessions;
    private final Recognition recognition;
    private final ChangeRight right;

    PassTest(TestDatabase database) {
        super(database);
        sessions = database.get(Sessions.class);
        recognition = database.get(Recognition.class);
        right = database.get(ChangeRight.class);
    }

    private String begun() {
        return sessions.begin(account.id(), "", "Test", SessionLength.USUAL).token();
    }

    private TemporaryPass pass() {
        return database.get(Authenticators.class)
                .first(account.id(), TemporaryPass.class)
                .orElseThrow();
    }

    private String cameInWithPass() {
        return sessions.stepUp(begun(), pass().id()).orElseThrow();
    }

    @Test
    void keeps_an_account_shut_to_a_password_alone_also_when_it_is_over() {
        PassFixture.give(database, account);
        clock.advance(TemporaryPass.LONGEST.plusDays(30));
        String token = begun();

        assertThat(recognition.of(token).orElseThrow().isSecondFactorWanted()).isTrue();
        assertThat(right.of(token)).isFalse();
        assertThat(right.toAdd(token)).isFalse();
    }

    @Test
    void without_anything_the_first_binding_rests_on_the_password() {
        String token = begun();

        assertThat(recognition.of(token).orElseThrow().isSecondFactorWanted()).isFalse();
        assertThat(right.of(token)).isTrue();
    }

    @Test
    void who_came_in_with_it_may_bind_as_long_as_the_session_lasts() {
        PassFixture.give(database, account);
        String token = cameInWithPass();

        clock.advance(Duration.ofMinutes(9));
        sessions.find(token);
        clock.advance(Duration.ofMinutes(9));

        assertThat(right.of(token)).isTrue();
    }

    @Test
    void a_newer_pass_takes_the_right_of_who_came_in_with_the_old_one() {
        PassFixture.give(database, account);
        String token = cameInWithPass();
        PassFixture.give(database, account);

        assertThat(right.of(token)).isFalse();
    }

    @Test
    void beside_something_for_every_day_it_counts_as_long_as_any_second_factor() {
        app();
        PassFixture.give(database, account);
        String token = cameInWithPass();

        assertThat(right.of(token)).isTrue();
        clock.advance(Duration.ofMinutes(9));
        sessions.find(token);
        clock.advance(Duration.ofMinutes(2));
        assertThat(right.of(token)).isFalse();
    }

    @Test
    void goes_when_something_for_every_day_is_bound_and_stays_beside_recovery_codes() {
        PassFixture.give(database, account);
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), Fixture.codes());
        assertThat(bound()).hasSize(2);

        app();

        assertThat(bound()).noneMatch(TemporaryPass.class::isInstance);
    }

    @Test
    void lets_the_last_lost_phone_go_and_nothing_else_does() {
        Phone phone = phone();
        String token = sessions.stepUp(begun(), phone.id()).orElseThrow();
        OwnChanges.Owner owner =
                new OwnChanges.Owner(Fixture.now(account, database), token, "Test");
        OwnChanges changes = database.get(OwnChanges.class);

        assertThat(changes.removeLost(owner, phone.id())).isEqualTo(OwnChanges.Answer.LAST_ONE);
        PassFixture.give(database, account);
        OwnChanges.Owner in =
                new OwnChanges.Owner(Fixture.now(account, database), cameInWithPass(), "Test");

        assertThat(changes.remove(in, phone.id())).isEqualTo(OwnChanges.Answer.LAST_ONE);
        assertThat(changes.removeLost(in, phone.id())).isEqualTo(OwnChanges.Answer.CHANGED);
        assertThat(bound()).singleElement().isInstanceOf(TemporaryPass.class);
    }

    @Test
    void is_never_the_one_that_is_asked_first_and_may_go_while_there_is_another_way() {
        PassFixture.give(database, account);
        assertThat(defaultOne()).isEmpty();
        assertThat(database.get(LastWay.class).mayGo(account.id(), pass())).isFalse();
        TemporaryPass given = pass();

        AuthenticatorApp app = app();

        assertThat(defaultOne()).contains(app.id());
        assertThat(database.get(LastWay.class).mayGo(account.id(), given)).isTrue();
    }
}
