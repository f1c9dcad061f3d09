package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Challenges;
import nl.tweestap.account.CodeSending;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.authenticator.Verdict;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.Proofs.Proven;
import nl.tweestap.enrolment.Proofs.Prover;
import nl.tweestap.enrolment.State.AppChoice;
import nl.tweestap.enrolment.State.ScanQrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole enrolment without pages: every step, every way back, and every way round it. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class EnrolmentsTest {

    private final TestDatabase database;
    private final MutableClock clock;
    private final Enrolments enrolments;
    private final Proofs proofs;
    private final Account account;

    EnrolmentsTest(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.enrolments = database.get(Enrolments.class);
        this.proofs = database.get(Proofs.class);
        this.account = account("rpo");
        clock.advance(Duration.ofHours(25));
    }

    private Account account(String school) {
        return database.get(Accounts.class)
                .create(
                        school,
                        TestDatabase.unique("sem"),
                        new Accounts.Profile("Sem Bakker", "sem@" + school + ".example"),
                        "nl");
    }

    private Prover prover() {
        String token = database.get(Sessions.class).begin(account.id(), "", "Test").token();
        Account now = database.get(Accounts.class).find(account.id()).orElseThrow();
        return new Prover(now, token, "Naam", "Test");
    }

    private Enrolment current() {
        return enrolments.current(account, "");
    }

    private Step step() {
        return current().state().step();
    }

    private Enrolment atScan() {
        return enrolments.ready(
                enrolments.installed(enrolments.choose(current(), AppChoice.MICROSOFT)));
    }

    private String appCode() {
        ScanQrCode scan = (ScanQrCode) current().state();
        return Totp.code(scan.secret(), Totp.timeStep(clock.instant()));
    }

    private void bindApp() {
        atScan();
        assertThat(proofs.app(prover(), current(), appCode()).judgement().isAccepted()).isTrue();
    }

    private void sendCode() {
        String digits =
                String.valueOf(10_000_000 + Math.floorMod(account.id().hashCode(), 80_000_000));
        CodeSending.Result result =
                proofs.send(
                        account, current(), new PhoneNumber("+316" + digits), Channel.SMS, "RPO");
        assertThat(result.answer()).isEqualTo(CodeSending.Answer.SENT);
    }

    private String sentCode() {
        return database.get(Challenges.class)
                .open(account.id(), current().flow())
                .orElseThrow()
                .code()
                .digits();
    }

    private List<Kind> kinds() {
        return database.get(Authenticators.class).of(account.id()).stream()
                .map(Authenticator::kind)
                .toList();
    }

    @Test
    void C1_leads_through_the_plan_of_the_school_from_app_to_recovery_codes() {
        assertThat(step()).isEqualTo(Step.START);
        bindApp();
        assertThat(step()).isEqualTo(Step.PHONE);
        sendCode();
        assertThat(step()).isEqualTo(Step.PHONE_CODE);
        proofs.phone(prover(), current(), sentCode());
        assertThat(step()).isEqualTo(Step.RECOVERY_CODES);
        proofs.codes(prover(), current());

        assertThat(step()).isEqualTo(Step.DONE);
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.APP, Kind.PHONE, Kind.RECOVERY_CODES);
    }

    @Test
    void P2_begins_with_the_phone_where_the_school_wants_that_first() {
        Account mbo = account("mborijnland");

        assertThat(enrolments.current(mbo, "").state().step()).isEqualTo(Step.PHONE);
    }

    @Test
    void gives_the_session_a_new_token_when_something_is_bound() {
        atScan();
        Prover prover = prover();

        Proven proven = proofs.app(prover, current(), appCode());

        assertThat(proven.token()).isPresent();
        assertThat(database.get(Sessions.class).find(prover.token())).isEmpty();
        assertThat(database.get(Sessions.class).find(proven.token().get())).isPresent();
    }

    @Test
    void does_not_accept_the_code_of_the_enrolment_again_at_sign_in() {
        atScan();
        String code = appCode();
        proofs.app(prover(), current(), code);

        assertThat(database.get(Authenticators.class).of(account.id()))
                .singleElement()
                .matches(
                        app ->
                                ((nl.tweestap.authenticator.AuthenticatorApp) app)
                                                .lastAcceptedTimeStep()
                                        == Totp.timeStep(clock.instant()));
        assertThat(code).hasSize(6);
    }

    @Test
    void binds_nothing_for_a_wrong_code() {
        atScan();

        Proven proven = proofs.app(prover(), current(), "000000");

        assertThat(proven.judgement().verdict()).isEqualTo(Verdict.WRONG);
        assertThat(kinds()).isEmpty();
        assertThat(step()).isEqualTo(Step.SCAN);
    }

    @Test
    void keeps_a_secret_until_ten_minutes_and_makes_a_new_one_then() {
        atScan();
        String early = appCode();
        clock.advance(ScanQrCode.LIFETIME);
        ScanQrCode before = (ScanQrCode) current().state();

        Proven proven = proofs.app(prover(), current(), early);

        assertThat(proven.judgement().verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(((ScanQrCode) current().state()).secret()).isNotEqualTo(before.secret());
        assertThat(proofs.app(prover(), current(), appCode()).judgement().isAccepted()).isTrue();
    }

    @Test
    void binds_one_app_when_24_tabs_send_the_same_code() throws Exception {
        atScan();
        Enrolment shown = current();
        String code = appCode();
        List<Prover> tabs = IntStream.range(0, 24).mapToObj(tab -> prover()).toList();

        List<Proven> answers =
                tabs.parallelStream().map(tab -> proofs.app(tab, shown, code)).toList();

        assertThat(answers.stream().filter(answer -> answer.token().isPresent())).hasSize(1);
        assertThat(kinds()).containsExactly(Kind.APP);
    }

    @Test
    void moves_once_for_two_moves_from_the_same_state() {
        Enrolment shown = enrolments.choose(current(), AppChoice.MICROSOFT);

        enrolments.installed(shown);
        Enrolment second = enrolments.installed(shown);

        assertThat(second.state().step()).isEqualTo(Step.SET_UP);
        assertThat(second.version()).isEqualTo(shown.version() + 1);
    }

    @Test
    void goes_back_to_an_earlier_step_and_never_forward() {
        atScan();

        assertThat(enrolments.back(account, current(), Step.DOWNLOAD).state().step())
                .isEqualTo(Step.DOWNLOAD);
        assertThat(enrolments.back(account, current(), Step.SCAN).state().step())
                .isEqualTo(Step.DOWNLOAD);
        assertThat(enrolments.back(account, current(), Step.DONE).state().step())
                .isEqualTo(Step.DOWNLOAD);
    }

    @Test
    void P12_leaves_nothing_of_a_number_that_was_taken_back() {
        bindApp();
        sendCode();
        String flow = current().flow();

        enrolments.back(account, current(), Step.PHONE);

        assertThat(database.get(Challenges.class).open(account.id(), flow))
                .isEqualTo(Optional.empty());
        assertThat(kinds()).containsExactly(Kind.APP);
    }

    @Test
    void goes_on_where_it_was_on_another_device() {
        bindApp();
        sendCode();

        assertThat(enrolments.current(account, "/nl/rpo/account").state().step())
                .isEqualTo(Step.PHONE_CODE);
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
