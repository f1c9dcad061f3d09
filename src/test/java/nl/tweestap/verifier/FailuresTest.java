package nl.tweestap.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What wrong codes lead to: the limit in a row, what is told to the owner, what is not undone. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class FailuresTest extends VerifierCase {

    private static final String WRONG = "000000";

    FailuresTest(TestDatabase database) {
        super(database);
    }

    private Verdict judge(AuthenticatorApp app, String code) {
        return judged(code, (locked, claim) -> apps.judge(locked, claim, app)).verdict();
    }

    private void failed(AuthenticatorApp app, int times) {
        database.change(
                "update authenticator set consecutive_failures = "
                        + times
                        + " where id = '"
                        + app.id()
                        + "'");
    }

    private long happened(Event event) {
        return database.get(History.class).newest(account.id()).stream()
                .filter(line -> line.event() == event)
                .count();
    }

    private List<String> mails() {
        return WrittenMessages.to(account.mail(), database).stream()
                .map(mail -> mail.subject().replaceFirst("^RPO – ", ""))
                .filter(subject -> !subject.startsWith("Er is iets gekoppeld"))
                .toList();
    }

    @Test
    void judges_the_hundredth_in_a_row_and_never_the_next_even_of_five_at_once() throws Exception {
        AuthenticatorApp app = boundApp();
        failed(app, Judging.CONSECUTIVE - 1);

        List<Verdict> verdicts = ManyHands.atOnce(5, () -> judge(app, WRONG));

        assertThat(verdicts.stream().filter(verdict -> verdict == Verdict.WRONG)).hasSize(1);
        assertThat(verdicts.stream().filter(verdict -> verdict == Verdict.DISABLED)).hasSize(4);
    }

    @Test
    void says_once_that_a_way_was_switched_off_in_history_and_mail() throws Exception {
        AuthenticatorApp app = boundApp();
        failed(app, Judging.CONSECUTIVE - 1);

        ManyHands.atOnce(4, () -> judge(app, WRONG));

        assertThat(happened(Event.AUTHENTICATOR_DISABLED)).isEqualTo(1);
        assertThat(mails())
                .containsExactly("Een manier om in te loggen is uitgezet: Authenticator-app");
    }

    @Test
    void works_again_when_bound_again() {
        AuthenticatorApp off = boundApp();
        failed(off, Judging.CONSECUTIVE);
        AuthenticatorApp again = boundApp();
        String code =
                nl.tweestap.authenticator.Totp.code(
                        Fixture.SECRET, nl.tweestap.authenticator.Totp.timeStep(clock.instant()));

        assertThat(judge(off, code)).isEqualTo(Verdict.DISABLED);
        assertThat(judge(again, code)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void mails_the_owner_after_five_wrong_codes_once_a_day() {
        AuthenticatorApp app = boundApp();
        for (int window = 1; window <= 3; window++) {
            for (int attempt = 1; attempt <= 7; attempt++) {
                judge(app, WRONG);
            }
            clock.advance(AttemptLimit.WINDOW);
        }
        assertThat(happened(Event.PAUSED)).isEqualTo(3);
        assertThat(mails()).hasSize(1);
        clock.advance(Judging.BETWEEN_MAILS);
        for (int attempt = 1; attempt <= 5; attempt++) {
            judge(app, WRONG);
        }

        assertThat(mails())
                .containsExactly(
                        "Er zijn vijf verkeerde codes getypt voor je account",
                        "Er zijn vijf verkeerde codes getypt voor je account");
    }

    @Test
    void tells_in_that_mail_that_somebody_knows_the_password() {
        AuthenticatorApp app = boundApp();
        for (int attempt = 1; attempt <= 5; attempt++) {
            judge(app, WRONG);
        }

        assertThat(WrittenMessages.to(account.mail(), database))
                .filteredOn(mail -> mail.subject().contains("verkeerde codes"))
                .singleElement()
                .extracting(Message::body)
                .asString()
                .contains("Dan weet iemand je wachtwoord")
                .doesNotContain("()")
                .doesNotContain("???");
    }

    @Test
    void sends_no_mail_for_four_slips_of_the_finger() {
        AuthenticatorApp app = boundApp();
        for (int attempt = 1; attempt <= 4; attempt++) {
            judge(app, WRONG);
        }

        assertThat(mails()).isEmpty();
        assertThat(happened(Event.WRONG_CODE)).isEqualTo(4);
    }

    @Test
    void keeps_a_counted_attempt_when_what_followed_was_undone() {
        AuthenticatorApp app = boundApp();
        AttemptLimit attempts = database.get(AttemptLimit.class);
        Claim claim = (Claim) attempts.count(account.id(), WRONG, BROWSER);

        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                Fixture.locked(
                                        database,
                                        account,
                                        locked -> {
                                            apps.judge(locked, claim, app);
                                            throw new IllegalStateException("The node dies");
                                        }));

        assertThat(attempts.standing(account.id()).left()).isEqualTo(AttemptLimit.PER_WINDOW - 1);
    }

    @Test
    void judges_nothing_without_a_counted_attempt() {
        AttemptLimit attempts = database.get(AttemptLimit.class);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(attempts.count(account.id(), WRONG, BROWSER)).isInstanceOf(Claim.class);
        }

        assertThat(attempts.count(account.id(), WRONG, BROWSER)).isInstanceOf(Judgement.class);
        assertThat(Claim.class.getConstructors()).isEmpty();
    }

    @Test
    void pauses_one_account_and_no_other() {
        AuthenticatorApp app = boundApp();
        for (int attempt = 1; attempt <= 6; attempt++) {
            judge(app, WRONG);
        }

        assertThat(database.get(AttemptLimit.class).standing(Fixture.account(database).id()).left())
                .isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void ends_a_pause_by_itself_and_never_locks_the_account() {
        AuthenticatorApp app = boundApp();
        for (int attempt = 1; attempt <= 5; attempt++) {
            judge(app, WRONG);
        }
        clock.advance(AttemptLimit.WINDOW.minus(Duration.ofMillis(1)));
        assertThat(judge(app, WRONG)).isEqualTo(Verdict.PAUSED);
        clock.advance(Duration.ofMillis(1));

        assertThat(judge(app, WRONG)).isEqualTo(Verdict.WRONG);
    }
}
