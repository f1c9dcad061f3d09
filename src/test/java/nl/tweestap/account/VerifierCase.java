package nl.tweestap.account;

import java.time.Duration;
import java.util.function.Function;
import nl.tweestap.account.Verification.Claim;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;

/** An account on a real database, and the verifier as the use cases use it. */
abstract class VerifierCase {

    static final String BROWSER = "Test";

    final TestDatabase database;
    final MutableClock clock;
    final Verification verification;
    final Account account;

    VerifierCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.verification = database.get(Verification.class);
        this.account = Fixture.account(database);
        clock.advance(Duration.ofHours(25));
    }

    AuthenticatorApp boundApp() {
        AuthenticatorApp app = Fixture.app(clock.instant());
        database.get(Binding.class).bind(account, app, BROWSER);
        return app;
    }

    /** As the use cases do it: counted, then judged in a transaction. */
    Judgement judged(String typed, Function<Claim, Judgement> judging) {
        Attempts attempts = database.get(Attempts.class);
        Attempts.Count count = attempts.count(account.id());
        if (count.counted().isEmpty()) {
            return count.refused();
        }
        Claim claim = new Claim(account.id(), typed, BROWSER, count);
        return database.inTransaction(() -> judging.apply(claim));
    }
}
