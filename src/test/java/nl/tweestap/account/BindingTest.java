package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Binding and unbinding: the limits and the default. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class BindingTest extends BindingCase {

    BindingTest(TestDatabase database) {
        super(database);
    }

    @Test
    void binds_five_apps_and_not_six() {
        for (int number = 1; number <= 5; number++) {
            assertThat(Fixture.bind(database, account, Fixture.app(clock.instant()))).isTrue();
        }

        assertThat(Fixture.bind(database, account, Fixture.app(clock.instant()))).isFalse();
        assertThat(bound()).hasSize(5);
    }

    @Test
    void binds_two_phones_when_ten_are_bound_at_once() throws Exception {
        List<Boolean> answers =
                ManyHands.atOnce(
                        10,
                        () ->
                                Fixture.bind(
                                        database,
                                        account,
                                        Fixture.phone(clock.instant(), Fixture.number())));

        assertThat(answers.stream().filter(isBound -> isBound)).hasSize(2);
        assertThat(bound()).hasSize(2);
    }

    @Test
    void keeps_one_set_of_recovery_codes_when_eight_are_made_at_once() throws Exception {
        ManyHands.atOnce(
                8,
                () -> {
                    RecoveryCodes set = Fixture.set(clock.instant());
                    Fixture.bindCodes(database, account, set, Fixture.codes());
                    return set;
                });

        assertThat(bound())
                .singleElement()
                .satisfies(set -> assertThat(((RecoveryCodes) set).unused()).isEqualTo(10));
    }

    @Test
    void leaves_one_way_in_when_the_last_two_are_removed_at_once() throws Exception {
        List<String> both = List.of(app().id(), phone().id());

        ManyHands.atOnce(2, both.iterator(), id -> Fixture.unbind(database, account, id));

        assertThat(bound()).hasSize(1);
        assertThat(defaultOne()).hasValue(bound().get(0).id());
    }

    @Test
    void makes_the_first_one_the_default_and_not_the_second_or_the_recovery_codes() {
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), Fixture.codes());
        assertThat(defaultOne()).isEmpty();
        AuthenticatorApp first = app();
        phone();

        assertThat(defaultOne()).hasValue(first.id());
    }

    @Test
    void passes_the_default_on_when_it_is_removed() {
        AuthenticatorApp first = app();
        Phone second = phone();

        assertThat(Fixture.unbind(database, Fixture.now(account, database), first.id())).isTrue();

        assertThat(defaultOne()).hasValue(second.id());
    }

    @Test
    void refuses_to_remove_the_last_way_in_but_not_the_recovery_codes() {
        AuthenticatorApp last = app();
        RecoveryCodes set = Fixture.set(clock.instant());
        Fixture.bindCodes(database, account, set, Fixture.codes());

        assertThat(Fixture.unbind(database, account, last.id())).isFalse();
        assertThat(Fixture.unbind(database, account, set.id())).isTrue();
        assertThat(bound()).extracting(Authenticator::kind).containsExactly(Kind.APP);
    }

    @Test
    void leaves_what_belongs_to_somebody_else() {
        AuthenticatorApp mine = app();
        phone();
        Account other = Fixture.account(database);

        Fixture.unbind(database, other, mine.id());
        binding.rename(other, mine.id(), "Gekaapt", "Test");
        Fixture.chooseDefault(database, other, mine.id());

        assertThat(bound()).contains(mine);
        assertThat(Fixture.now(other, database).defaultAuthenticator()).isEmpty();
    }

    @Test
    void refuses_a_name_that_is_empty_too_long_or_more_than_a_line() {
        AuthenticatorApp app = app();
        String longest = "n".repeat(Authenticator.MAX_NAME_LENGTH);
        binding.rename(account, app.id(), longest, "Test");

        for (String name : List.of(" ", longest + "n", "een\ntwee")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> binding.rename(account, app.id(), name, "Test"));
        }
        assertThat(bound().get(0).name()).isEqualTo(longest);
    }
}
