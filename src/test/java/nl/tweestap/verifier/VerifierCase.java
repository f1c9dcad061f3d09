package nl.tweestap.verifier;

import java.time.Duration;
import java.util.function.BiFunction;
import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.app.AppVerifier;
import nl.tweestap.verifier.recovery.RecoveryCodeVerifier;
import nl.tweestap.verifier.sentcode.SentCodeVerifier;

/** An account on a real database, and the verifier as the use cases use it. */
public abstract class VerifierCase {

    protected static final String BROWSER = "Test";

    protected final TestDatabase database;
    protected final MutableClock clock;
    protected final AppVerifier apps;
    protected final SentCodeVerifier sentCodes;
    protected final RecoveryCodeVerifier recoveryCodes;
    protected final Account account;

    protected VerifierCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.apps = database.get(AppVerifier.class);
        this.sentCodes = database.get(SentCodeVerifier.class);
        this.recoveryCodes = database.get(RecoveryCodeVerifier.class);
        this.account = Fixture.account(database);
        clock.advance(Duration.ofHours(25));
    }

    protected AuthenticatorApp boundApp() {
        AuthenticatorApp app = Fixture.app(clock.instant());
        Fixture.bind(database, account, app);
        return app;
    }

    /**
     * As the use cases do it: counted, then judged in a transaction that has locked the account.
     */
    protected Judgement judged(String typed, BiFunction<LockedAccount, Claim, Judgement> judging) {
        Count count = database.get(AttemptLimit.class).count(account.id(), typed, BROWSER);
        return count instanceof Claim claim
                ? Fixture.locked(database, account, locked -> judging.apply(locked, claim))
                : (Judgement) count;
    }
}
