package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.authenticator.Phone;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose phone ends so, though nobody can read the numbers. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class PhonesTest {

    private final TestDatabase database;
    private final Phones phones;
    private final Account account;
    private final Phone phone;
    private final String digits;

    PhonesTest(TestDatabase database) {
        this.database = database;
        this.phones = database.get(Phones.class);
        this.account = Fixture.account(database);
        String number = Fixture.number();
        this.phone = Fixture.phone(database.get(MutableClock.class).instant(), number);
        this.digits = number.substring(number.length() - 6);
        Fixture.bind(database, account, phone);
    }

    @Test
    void finds_an_account_by_four_to_six_digits() {
        assertThat(phones.accountsWithEnding("rpo", digits)).contains(account.id());
        assertThat(phones.accountsWithEnding("rpo", digits.substring(1))).contains(account.id());
        assertThat(phones.accountsWithEnding("rpo", digits.substring(2))).contains(account.id());
        assertThat(
                        phones.accountsWithEnding(
                                "rpo", digits.substring(2, 4) + " " + digits.substring(4)))
                .contains(account.id());
    }

    @Test
    void compares_every_digit_that_is_typed() {
        char other = digits.charAt(0) == '9' ? '8' : '9';

        assertThat(phones.accountsWithEnding("rpo", other + digits.substring(1)))
                .doesNotContain(account.id());
    }

    @Test
    void finds_nobody_of_another_school() {
        assertThat(phones.accountsWithEnding("rocmn", digits)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1234567", "12a4", "%%%%", "____", "１２３４"})
    void takes_nothing_but_four_to_six_digits(String typed) {
        assertThat(phones.accountsWithEnding("rpo", typed)).isEmpty();
    }

    @Test
    void fills_in_what_was_bound_before() {
        database.change("update authenticator set ending = null where id = '" + phone.id() + "'");
        assertThat(phones.accountsWithEnding("rpo", digits)).doesNotContain(account.id());

        phones.fill();

        assertThat(phones.accountsWithEnding("rpo", digits)).contains(account.id());
    }

    @Test
    void forgets_the_ending_with_the_phone() {
        Fixture.bind(database, account, Fixture.app(database.get(MutableClock.class).instant()));
        Fixture.unbind(database, account, phone.id());

        assertThat(phones.accountsWithEnding("rpo", digits)).doesNotContain(account.id());
    }

    @Test
    void hides_the_digits() {
        assertThat(
                        database.query(
                                        "select ending from authenticator where id = '"
                                                + phone.id()
                                                + "'")
                                .toString())
                .hasSize(66)
                .doesNotContain(digits);
    }
}
