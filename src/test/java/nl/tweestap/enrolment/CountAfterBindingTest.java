package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.AttemptLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose binding begins the count of attempts anew, and whose does not. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CountAfterBindingTest extends EnrolmentCase {

    CountAfterBindingTest(TestDatabase database) {
        super(database);
    }

    private int left() {
        return database.get(AttemptLimit.class).standing(account.id()).left();
    }

    @Test
    void slips_with_the_app_are_not_held_against_the_phone_after_it() {
        atScan();
        Prover prover = prover();
        for (int slip = 1; slip <= 4; slip++) {
            proving.app(prover, current(), "000000");
        }

        assertThat(proving.app(prover, current(), appCode()).judgement().isAccepted()).isTrue();

        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void nor_slips_with_the_phone_against_what_comes_after_that() {
        bindApp();
        sendCode();
        String code = sentCode();
        Prover prover = prover();
        proving.phone(prover, current(), code.equals("000000") ? "000001" : "000000");

        assertThat(proving.phone(prover, current(), code).judgement().isAccepted()).isTrue();

        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void who_knows_only_the_password_cannot_bind_a_secret_of_their_own_to_go_on_guessing() {
        bindApp();
        database.get(Adding.class).begin(account, signedIn(), Kind.APP, "");
        atScan();
        Prover attacker = proverWithPassword();
        AttemptLimit attempts = database.get(AttemptLimit.class);
        attempts.count(account.id(), Kind.APP, "000000", "Test");

        Proven own = proving.app(attacker, current(), appCode());

        assertThat(own.judgement().isAccepted()).isFalse();
        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW - 1);
    }

    @Test
    void a_code_that_is_not_judged_for_want_of_the_right_costs_nothing() {
        bindApp();
        sendCode();

        Proven proven = proving.phone(proverWithPassword(), current(), sentCode());

        assertThat(proven.judgement().isAccepted()).isFalse();
        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW);
    }
}
