package nl.tweestap.verifier;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose a claim is. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ClaimTest extends VerifierCase {

    private static final String WRONG = "000000";

    ClaimTest(TestDatabase database) {
        super(database);
    }

    @Test
    void judges_no_claim_for_another_account() {
        AuthenticatorApp app = boundApp();
        Claim claim = (Claim) database.get(AttemptLimit.class).count(account.id(), WRONG, BROWSER);
        Account other = Fixture.account(database);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Fixture.locked(
                                        database, other, locked -> apps.judge(locked, claim, app)));
    }
}
