package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import nl.tweestap.account.OwnChanges.Answer;
import nl.tweestap.account.OwnChanges.Owner;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change of the ways in does to who is in another session: the owner, or a thief. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class OtherSessionsTest extends BindingCase {

    private final Sessions sessions;
    private final OwnChanges changes;
    private final ChangeRight right;
    private final AuthenticatorApp app;
    private final Phone phone;
    private final RecoveryCodes codes;

    OtherSessionsTest(TestDatabase database) {
        super(database);
        this.sessions = database.get(Sessions.class);
        this.changes = database.get(OwnChanges.class);
        this.right = database.get(ChangeRight.class);
        this.app = app();
        this.phone = phone();
        this.codes = Fixture.set(clock.instant());
        Fixture.bindCodes(database, account, codes, Fixture.codes());
    }

    /** Somebody who came in with this authenticator a moment ago. */
    private Owner inWith(String authenticatorId) {
        String begun = sessions.begin(account.id(), "", "Test", SessionLength.USUAL).token();
        return new Owner(account, sessions.stepUp(begun, authenticatorId).orElseThrow(), "Test");
    }

    private boolean isIn(Owner one) {
        return sessions.find(one.token()).isPresent();
    }

    private void assertMustProveAnew(Owner other) {
        assertThat(isIn(other)).isTrue();
        assertThat(right.of(other.token())).isFalse();
        assertThat(right.toAdd(other.token())).isFalse();
        assertThat(changes.remove(other, app.id())).isEqualTo(Answer.SECOND_FACTOR_WANTED);
        assertThat(changes.removeLost(other, app.id())).isEqualTo(Answer.SECOND_FACTOR_WANTED);
        assertThat(changes.chooseDefault(other, app.id())).isEqualTo(Answer.SECOND_FACTOR_WANTED);
    }

    private void bind(Owner who) {
        locked(() -> binding.bind(lock(), Fixture.app(clock.instant()), who.actor()));
    }

    private void renewCodes(Owner who) {
        locked(
                () -> {
                    RecoveryCodes set = Fixture.set(clock.instant());
                    binding.bindCodes(lock(), set, Fixture.codes(), who.actor());
                    return true;
                });
    }

    private void locked(Supplier<Boolean> work) {
        assertThat(database.<Boolean>inTransaction(work)).isTrue();
    }

    private LockedAccount lock() {
        return database.get(Accounts.class).lock(account.id());
    }

    @Test
    void removing_a_way_ends_the_sessions_that_came_in_with_it() {
        Owner owner = inWith(app.id());
        Owner thief = inWith(phone.id());

        assertThat(changes.remove(owner, phone.id())).isEqualTo(Answer.CHANGED);

        assertThat(isIn(thief)).isFalse();
        assertThat(right.of(owner.token())).isTrue();
    }

    @Test
    void removing_a_way_asks_every_other_session_for_a_second_factor_anew() {
        Owner owner = inWith(app.id());
        Owner other = inWith(app.id());

        changes.remove(owner, phone.id());

        assertMustProveAnew(other);
        assertThat(right.of(owner.token())).isTrue();
    }

    @Test
    void who_removes_the_way_they_came_in_with_goes_on() {
        Owner owner = inWith(phone.id());

        changes.remove(owner, phone.id());

        assertThat(right.of(owner.token())).isTrue();
    }

    @Test
    void new_recovery_codes_end_the_sessions_that_came_in_with_an_old_one() {
        Owner owner = inWith(codes.id());
        Owner finder = inWith(codes.id());
        Owner other = inWith(app.id());

        renewCodes(owner);

        assertThat(isIn(finder)).isFalse();
        assertMustProveAnew(other);
        assertThat(right.of(owner.token())).isTrue();
    }

    @Test
    void binding_one_more_asks_every_other_session_for_a_second_factor_anew() {
        Owner thief = inWith(phone.id());
        Owner owner = inWith(app.id());

        bind(thief);

        assertMustProveAnew(owner);
        Owner again =
                new Owner(account, sessions.stepUp(owner.token(), app.id()).orElseThrow(), "Test");
        assertThat(changes.remove(again, phone.id())).isEqualTo(Answer.CHANGED);
        assertThat(isIn(thief)).isFalse();
    }

    @Test
    void a_name_and_another_default_leave_the_others_as_they_are() {
        Owner owner = inWith(app.id());
        Owner other = inWith(app.id());

        changes.rename(owner, app.id(), "Toestel");
        changes.chooseDefault(owner, phone.id());

        assertThat(right.of(other.token())).isTrue();
    }

    @Test
    void what_was_not_changed_asks_nobody_anything() {
        changes.remove(inWith(app.id()), phone.id());
        Owner other = inWith(app.id());

        assertThat(changes.remove(inWith(app.id()), app.id())).isEqualTo(Answer.LAST_ONE);

        assertThat(right.of(other.token())).isTrue();
    }

    @Test
    void leaves_the_sessions_of_other_accounts() {
        Account somebody = Fixture.account(database);
        String theirs = sessions.begin(somebody.id(), "", "Test", SessionLength.USUAL).token();
        String fresh = sessions.stepUp(theirs, phone.id()).orElseThrow();

        changes.remove(inWith(app.id()), phone.id());

        assertThat(right.of(fresh)).isTrue();
    }

    @Test
    void of_two_sessions_that_each_remove_a_way_at_once_one_has_to_prove_anew() throws Exception {
        Fixture.bind(database, account, Fixture.app(clock.instant()));
        List<Owner> both = List.of(inWith(app.id()), inWith(app.id()));

        List<Answer> answers =
                ManyHands.atOnce(2, both.iterator(), one -> changes.remove(one, phone.id()));

        assertThat(answers).containsExactlyInAnyOrder(Answer.CHANGED, Answer.SECOND_FACTOR_WANTED);
    }
}
