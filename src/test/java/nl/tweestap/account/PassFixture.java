package nl.tweestap.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;

/** Temporary passes for tests. */
public final class PassFixture {

    private static final Actor DESK = new Actor("", "Servicedesk");

    private PassFixture() {}

    /** Gives a pass as the service desk does. */
    public static PassCode give(TestDatabase database, Account account) {
        return give(database, account, TemporaryPass.USUAL);
    }

    /** The same for another time. */
    public static PassCode give(TestDatabase database, Account account, Duration lifetime) {
        Instant now = database.get(MutableClock.class).instant();
        PassCode code = PassCode.random(new SecureRandom());
        TemporaryPass pass =
                new TemporaryPass(
                        UUID.randomUUID().toString(),
                        "Tijdelijke toegang",
                        now,
                        Optional.empty(),
                        now.plus(lifetime));
        Fixture.locked(
                database,
                account,
                locked -> {
                    database.get(Binding.class).givePass(locked, pass, code, DESK);
                    return true;
                });
        return code;
    }
}
