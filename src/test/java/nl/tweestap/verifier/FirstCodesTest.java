package nl.tweestap.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SentCodes;
import nl.tweestap.verifier.sentcode.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** First codes of what is being bound, and what stands in the history of a claim. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class FirstCodesTest extends VerifierCase {

    private static final String WRONG = "000000";
    private static final String FLOW = "enrol/1";

    FirstCodesTest(TestDatabase database) {
        super(database);
    }

    private List<History.Line> lines(Event event) {
        return database.get(History.class).newest(account.id()).stream()
                .filter(line -> line.event() == event)
                .toList();
    }

    @Test
    void a_wrong_first_code_stands_in_the_history_with_where_it_came_from() {
        judged(
                WRONG,
                (locked, claim) -> apps.judgeFirst(locked, claim, Fixture.SECRET).judgement());

        assertThat(lines(Event.WRONG_CODE))
                .singleElement()
                .extracting(History.Line::browser)
                .isEqualTo(BROWSER);
    }

    @Test
    void a_first_code_is_judged_for_no_other_account() {
        Account other = Fixture.account(database);
        Claim claim = (Claim) database.get(AttemptLimit.class).count(account.id(), WRONG, BROWSER);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Fixture.locked(
                                        database,
                                        other,
                                        locked -> apps.judgeFirst(locked, claim, Fixture.SECRET)));
    }

    @Test
    void a_code_that_was_sent_to_a_bound_phone_binds_none() {
        Phone phone = Fixture.phone(clock.instant(), Fixture.number());
        Fixture.bind(database, account, phone);
        database.get(CodeSending.class).send(account, FLOW, Target.of(phone, Channel.SMS, "RPO"));
        String code =
                database.get(SentCodes.class)
                        .open(account.id(), FLOW)
                        .orElseThrow()
                        .code()
                        .digits();

        assertThat(
                        judged(
                                        code,
                                        (locked, claim) ->
                                                sentCodes.judgeFirst(
                                                        locked, claim, FLOW, phone.number()))
                                .verdict())
                .isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void a_used_recovery_code_stands_in_the_history() {
        List<RecoveryCode> codes = Fixture.codes();
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), codes);

        judged(codes.get(0).reveal(), recoveryCodes::judge);

        assertThat(lines(Event.RECOVERY_CODE_USED)).hasSize(1);
    }
}
