package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.account.OwnChanges.Answer;
import nl.tweestap.account.OwnChanges.Owner;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Taking what is lost off an account: nobody is locked out by it. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class LostTest extends BindingCase {

    private final OwnChanges changes;
    private final AuthenticatorApp app;

    LostTest(TestDatabase database) {
        super(database);
        this.changes = database.get(OwnChanges.class);
        this.app = app();
    }

    private Owner owner() {
        Sessions sessions = database.get(Sessions.class);
        String token =
                sessions.stepUp(
                                sessions.begin(account.id(), "", "Test", SessionLength.USUAL)
                                        .token(),
                                "app")
                        .orElseThrow();
        return new Owner(account, token, "Test");
    }

    @Test
    void leaves_the_last_way_in_where_there_is_no_recovery_code() {
        assertThat(changes.removeLost(owner(), app.id())).isEqualTo(Answer.LAST_ONE);
        assertThat(bound()).hasSize(1);
    }

    @Test
    void leaves_the_last_way_in_where_all_recovery_codes_were_used() {
        RecoveryCodes set = Fixture.set(clock.instant());
        List<RecoveryCode> codes = Fixture.codes();
        Fixture.bindCodes(database, account, set, codes);
        database.inTransaction(
                () ->
                        codes.stream()
                                .allMatch(
                                        code ->
                                                database.get(OnceOnlyAuthenticators.class)
                                                        .useRecoveryCode(
                                                                set.id(), code, clock.instant())));

        assertThat(changes.removeLost(owner(), app.id())).isEqualTo(Answer.LAST_ONE);
    }

    @Test
    void goes_to_the_last_one_while_a_recovery_code_is_left_and_the_next_is_the_default() {
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), Fixture.codes());

        assertThat(changes.removeLost(owner(), app.id())).isEqualTo(Answer.CHANGED);
        assertThat(defaultOne()).isEmpty();
        AuthenticatorApp fresh = app();
        assertThat(defaultOne()).hasValue(fresh.id());
    }

    @Test
    void ends_every_other_session_for_somebody_may_hold_what_was_lost() {
        Sessions sessions = database.get(Sessions.class);
        phone();
        Owner thief = owner();
        Owner owner = owner();

        changes.removeLost(owner, app.id());

        assertThat(sessions.find(thief.token())).isEmpty();
        assertThat(sessions.find(owner.token())).isPresent();
    }

    @Test
    void leaves_the_codes_when_they_are_the_only_way_in() {
        RecoveryCodes set = Fixture.set(clock.instant());
        Fixture.bindCodes(database, account, set, Fixture.codes());
        changes.removeLost(owner(), app.id());

        assertThat(changes.remove(owner(), set.id())).isEqualTo(Answer.LAST_ONE);
        assertThat(changes.removeLost(owner(), set.id())).isEqualTo(Answer.LAST_ONE);
        assertThat(bound()).hasSize(1);
    }

    @Test
    void lets_the_codes_go_while_there_is_another_way_in() {
        RecoveryCodes set = Fixture.set(clock.instant());
        Fixture.bindCodes(database, account, set, Fixture.codes());

        assertThat(changes.remove(owner(), set.id())).isEqualTo(Answer.CHANGED);
    }

    @Test
    void wants_a_second_factor_that_is_fresh() {
        Owner owner = owner();
        clock.advance(Session.FRESH);

        assertThat(changes.removeLost(owner, app.id())).isEqualTo(Answer.SECOND_FACTOR_WANTED);
        assertThat(bound()).hasSize(1);
    }
}
