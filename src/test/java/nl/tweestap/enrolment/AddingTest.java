package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.AppChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Binding one more, whatever the plan says. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class AddingTest extends EnrolmentCase {

    private static final String ACCOUNT = "/nl/rpo/account";

    private final Adding adding;

    AddingTest(TestDatabase database) {
        super(database);
        this.adding = database.get(Adding.class);
    }

    private Enrolment add(Kind kind) {
        return adding.begin(account, signedIn(), kind, ACCOUNT);
    }

    @Test
    @Timeout(20)
    void takes_the_place_of_an_enrolment_that_was_under_way() {
        Enrolment before = settingUp.choose(current(), AppChoice.OTHER);

        Enrolment added = add(Kind.PHONE);

        assertThat(added.state().step()).isEqualTo(Step.PHONE);
        assertThat(added.flow()).isNotEqualTo(before.flow());
        assertThat(current().id()).isEqualTo(added.id());
        assertThat(current().returnPath()).isEqualTo(ACCOUNT);
    }

    @Test
    void goes_on_in_the_session_that_began_it() {
        Enrolment added = add(Kind.PHONE);

        assertThat(current().adding()).contains(Kind.PHONE);
        assertThat(current()).isEqualTo(added);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void is_refused_to_who_has_only_given_the_password_and_leads_on_with_the_plan(Kind kind) {
        Enrolment led = adding.begin(account, session, kind, ACCOUNT);

        assertThat(led.adding()).isEmpty();
        assertThat(led.state().step()).isEqualTo(Step.START);
    }

    @Test
    void binds_nothing_in_a_session_that_has_only_given_the_password() {
        add(Kind.RECOVERY_CODES);

        proving.codes(proverWithPassword(), current());

        assertThat(kinds()).isEmpty();
        proving.codes(prover(), current());
        assertThat(kinds()).containsExactly(Kind.RECOVERY_CODES);
    }

    @Test
    void is_refused_when_the_second_factor_is_eleven_minutes_ago() {
        Sitting before = signedIn();
        clock.advance(Duration.ofMinutes(9));
        database.get(Sessions.class).find(before.token());
        clock.advance(Duration.ofMinutes(2));

        assertThat(adding.begin(account, before, Kind.APP, ACCOUNT).adding()).isEmpty();
    }

    @Test
    void an_abandoned_one_stands_in_no_later_sign_in() {
        bindApp();
        add(Kind.APP);
        Sitting later = session(account, "/nl/rpo/account");

        assertThat(enrolling.isElsewhere(later)).isFalse();
        Enrolment found = enrolling.current(account, later);

        assertThat(found.adding()).isEmpty();
        assertThat(found.state().step()).isEqualTo(Step.PHONE);
        assertThat(found.returnPath()).isEqualTo("/nl/rpo/account");
    }

    @Test
    void leads_to_nothing_else_when_it_is_bound() {
        add(Kind.PHONE);
        sendCode();

        proving.phone(prover(), current(), sentCode());

        assertThat(current().state()).isInstanceOf(Done.class);
        assertThat(current().adding()).contains(Kind.PHONE);
    }

    @Test
    void leaves_nothing_behind_when_it_is_stopped() {
        add(Kind.PHONE);

        enrolling.end(account);

        assertThat(current().adding()).isEmpty();
        assertThat(current().state().step()).isEqualTo(Step.START);
    }

    @Test
    void is_not_told_to_a_reader_in_another_session() {
        add(Kind.PHONE);
        Enrolments enrolments = database.get(Enrolments.class);

        assertThat(enrolments.openStep(account.id(), session.id())).contains(Step.PHONE);
        assertThat(enrolments.openStep(account.id(), session(account, "").id())).isEmpty();
    }
}
