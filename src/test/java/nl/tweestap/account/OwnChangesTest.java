package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tweestap.account.OwnChanges.Answer;
import nl.tweestap.account.OwnChanges.Owner;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What owners change themselves, with a second factor that is fresh and with one that is not. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class OwnChangesTest extends BindingCase {

    private final OwnChanges changes;
    private final AuthenticatorApp app;
    private final Phone phone;

    OwnChangesTest(TestDatabase database) {
        super(database);
        this.changes = database.get(OwnChanges.class);
        this.app = app();
        this.phone = phone();
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

    private Stream<Function<Owner, Answer>> allChanges() {
        return Stream.of(
                owner -> changes.chooseDefault(owner, phone.id()),
                owner -> changes.rename(owner, phone.id(), "Oude telefoon"),
                owner -> changes.remove(owner, phone.id()));
    }

    @Test
    void are_made_a_moment_before_the_second_factor_is_ten_minutes_old() {
        Owner owner = owner();
        clock.advance(Session.FRESH.minusMillis(1));

        assertThat(allChanges().map(change -> change.apply(owner))).containsOnly(Answer.CHANGED);
        assertThat(bound()).extracting(one -> one.id()).containsExactly(app.id());
    }

    @Test
    void are_refused_when_it_is_ten_minutes_old() {
        Owner owner = owner();
        clock.advance(Session.FRESH);

        assertThat(allChanges().map(change -> change.apply(owner)))
                .containsOnly(Answer.SECOND_FACTOR_WANTED);
        assertThat(bound()).hasSize(2);
        assertThat(defaultOne()).contains(app.id());
    }

    @Test
    void are_refused_when_it_was_eleven_minutes_ago_in_a_session_that_goes_on() {
        Owner owner = owner();
        clock.advance(Duration.ofMinutes(6));
        database.get(Sessions.class).find(owner.token());
        clock.advance(Duration.ofMinutes(5));

        assertThat(database.get(Sessions.class).find(owner.token())).isPresent();
        assertThat(allChanges().map(change -> change.apply(owner)))
                .containsOnly(Answer.SECOND_FACTOR_WANTED);
    }

    @Test
    void are_refused_to_who_has_only_given_the_password() {
        Owner owner =
                new Owner(
                        account,
                        database.get(Sessions.class)
                                .begin(account.id(), "", "Test", SessionLength.USUAL)
                                .token(),
                        "Test");

        assertThat(allChanges().map(change -> change.apply(owner)))
                .containsOnly(Answer.SECOND_FACTOR_WANTED);
    }

    @Test
    void leave_the_last_one() {
        Owner owner = owner();

        assertThat(changes.remove(owner, phone.id())).isEqualTo(Answer.CHANGED);
        assertThat(changes.remove(owner, app.id())).isEqualTo(Answer.LAST_ONE);
        clock.advance(Duration.ofMinutes(1));
    }
}
