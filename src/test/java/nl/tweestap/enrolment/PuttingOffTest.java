package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody does not bind now: the app, without a smartphone or for later. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class PuttingOffTest extends EnrolmentCase {

    private final PuttingOff puttingOff;

    PuttingOffTest(TestDatabase database) {
        super(database);
        this.puttingOff = database.get(PuttingOff.class);
    }

    @Test
    void goes_on_with_the_telephone_for_somebody_without_a_smartphone() {
        Enrolment without = puttingOff.withoutApp(account, current());

        assertThat(without.state().step()).isEqualTo(Step.PHONE);
        assertThat(enrolling.toDo(account, without.skipped()))
                .isEqualTo(List.of(Kind.PHONE, Kind.RECOVERY_CODES));
    }

    @Test
    void goes_back_to_what_was_put_off_a_moment_ago() {
        Enrolment atPhone = puttingOff.withoutApp(account, current());
        assertThat(puttingOff.before(account, atPhone)).contains(Step.START);

        Enrolment back = puttingOff.back(account, atPhone, Step.START);

        assertThat(back.state().step()).isEqualTo(Step.START);
        assertThat(back.skipped()).isEmpty();
        assertThat(puttingOff.before(account, back)).isEmpty();
    }

    @Test
    void does_not_go_back_to_what_is_bound_or_was_never_put_off() {
        bindApp();
        Enrolment atPhone = current();

        assertThat(puttingOff.before(account, atPhone)).isEmpty();
        assertThat(puttingOff.back(account, atPhone, Step.START)).isEqualTo(atPhone);
    }

    @Test
    void does_not_ask_for_the_app_again_at_the_next_sign_in() {
        puttingOff.withoutApp(account, current());
        sendCode();
        proving.phone(prover(), current(), sentCode());
        proving.codes(prover(), current());
        enrolling.end(account);

        Enrolment next = enrolling.current(account, session(account, ""));

        assertThat(next.state()).isInstanceOf(Done.class);
    }

    @Test
    void remembers_it_after_something_was_added_and_given_up() {
        puttingOff.withoutApp(account, current());
        database.get(Adding.class).begin(account, signedIn(), Kind.PHONE, "");

        assertThat(enrolling.current(account, session(account, "")).skipped())
                .containsExactly(Kind.APP);
    }

    @Test
    void does_not_put_off_what_the_school_insists_on() {
        Enrolment shown = current();

        assertThat(puttingOff.skip(account, shown)).isEqualTo(shown);
        assertThat(enrolling.toDo(account, Set.of(Kind.PHONE, Kind.RECOVERY_CODES)))
                .contains(Kind.PHONE, Kind.RECOVERY_CODES);
    }

    @Test
    void has_no_way_without_an_app_on_any_other_page() {
        bindApp();
        Enrolment atPhone = current();

        assertThat(puttingOff.withoutApp(account, atPhone)).isEqualTo(atPhone);
    }

    @Test
    void lets_what_is_only_offered_wait() {
        Account phoneFirst = account("mborijnland");

        assertThat(enrolling.toDo(phoneFirst, Set.of(Kind.APP)))
                .containsExactly(Kind.PHONE, Kind.RECOVERY_CODES);
    }
}
