package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Actor;
import nl.tweestap.account.DeskChanges;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.verifier.sentcode.SentCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole enrolment without pages: every step, every way back, and every way round it. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class EnrollingTest extends EnrolmentCase {

    EnrollingTest(TestDatabase database) {
        super(database);
    }

    @Test
    void C1_leads_through_the_plan_of_the_school_from_app_to_recovery_codes() {
        assertThat(step()).isEqualTo(Step.START);
        bindApp();
        assertThat(step()).isEqualTo(Step.PHONE);
        sendCode();
        assertThat(step()).isEqualTo(Step.PHONE_CODE);
        proving.phone(prover(), current(), sentCode());
        assertThat(step()).isEqualTo(Step.RECOVERY_CODES);
        proving.codes(prover(), current());

        assertThat(step()).isEqualTo(Step.DONE);
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.APP, Kind.PHONE, Kind.RECOVERY_CODES);
    }

    @Test
    void P2_begins_with_the_phone_where_the_school_wants_that_first() {
        Account mbo = account("mborijnland");

        assertThat(enrolling.current(mbo, session(mbo, "")).state().step()).isEqualTo(Step.PHONE);
    }

    @Test
    void who_starts_over_at_the_desk_begins_at_the_beginning() {
        bindApp();
        assertThat(step()).isEqualTo(Step.PHONE);

        Fixture.locked(
                database,
                account,
                locked -> {
                    DeskChanges changes = database.get(DeskChanges.class);
                    changes.startOver(locked, new Actor("", "Servicedesk"));
                    return locked;
                });

        assertThat(step()).isEqualTo(Step.START);
    }

    @Test
    void moves_once_for_two_moves_from_the_same_state() {
        Enrolment shown = settingUp.choose(current(), AppChoice.MICROSOFT);

        settingUp.installed(shown);
        Enrolment second = settingUp.installed(shown);

        assertThat(second.state().step()).isEqualTo(Step.SET_UP);
        assertThat(second.version()).isEqualTo(shown.version() + 1);
    }

    @Test
    void goes_back_to_an_earlier_step_and_never_forward() {
        atScan();

        assertThat(enrolling.back(account, current(), Step.DOWNLOAD).state().step())
                .isEqualTo(Step.DOWNLOAD);
        assertThat(enrolling.back(account, current(), Step.SCAN).state().step())
                .isEqualTo(Step.DOWNLOAD);
        assertThat(enrolling.back(account, current(), Step.DONE).state().step())
                .isEqualTo(Step.DOWNLOAD);
    }

    @Test
    void P12_leaves_nothing_of_a_number_that_was_taken_back() {
        bindApp();
        sendCode();
        String flow = current().flow();

        enrolling.back(account, current(), Step.PHONE);

        assertThat(database.get(SentCodes.class).open(account.id(), flow))
                .isEqualTo(Optional.empty());
        assertThat(kinds()).containsExactly(Kind.APP);
    }

    @Test
    void goes_on_where_it_was_on_another_device() {
        bindApp();
        sendCode();

        assertThat(enrolling.current(account, session).state().step()).isEqualTo(Step.PHONE_CODE);
    }

    @Test
    void shows_no_secret_and_no_number_to_a_thief_of_the_database() {
        bindApp();
        sendCode();

        List<?> rows =
                database.query(
                        "select number, recovery_codes, secret from enrolment where number is not null");

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(java.util.Arrays.toString((Object[]) row))
                                        .doesNotContain("+316"));
    }
}
