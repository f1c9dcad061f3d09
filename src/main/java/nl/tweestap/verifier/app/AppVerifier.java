package nl.tweestap.verifier.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.OnceOnlyAuthenticators;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.CountedTry;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Judging;
import nl.tweestap.verifier.Verdict;

/** Judges the code of an app, and spends its time step. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AppVerifier {

    @Inject Judging judging;
    @Inject OnceOnlyAuthenticators onceOnly;
    @Inject InstantSource clock;

    /**
     * Judges a code of one of the account's apps.
     *
     * @param app as it stands in the database since the account was locked
     */
    public Judgement judge(LockedAccount account, Claim claim, AuthenticatorApp app) {
        Optional<CountedTry> counted = judging.count(app);
        if (counted.isEmpty()) {
            return judging.off();
        }
        Instant now = clock.instant();
        AppRule.Worth worth =
                AppRule.of(claim.typed(), app.secret(), app.lastAcceptedTimeStep(), now);
        boolean isSpentElsewhere =
                worth.verdict().isAccepted()
                        && !onceOnly.acceptTimeStep(app.id(), worth.timeStep(), now);
        Verdict verdict = isSpentElsewhere ? Verdict.USED : worth.verdict();
        return judging.conclude(account, claim, counted.get(), verdict);
    }

    /**
     * Judges a code of which nobody says whose it is: by the app that it fits, else by the first.
     * That is one try, as with any other code.
     *
     * @param apps one at least; as they stand in the database since the account was locked
     */
    public Judgement judge(LockedAccount account, Claim claim, List<AuthenticatorApp> apps) {
        Instant now = clock.instant();
        AuthenticatorApp app =
                apps.stream().filter(one -> fits(claim, one, now)).findFirst().orElse(apps.get(0));
        return judge(account, claim, app);
    }

    private static boolean fits(Claim claim, AuthenticatorApp app, Instant now) {
        return AppRule.of(claim.typed(), app.secret(), app.lastAcceptedTimeStep(), now).verdict()
                != Verdict.WRONG;
    }

    /**
     * What came of the first code of an app.
     *
     * @param timeStep the accepted one; {@link Totp#NEVER} when the code was wrong
     */
    public record First(Judgement judgement, long timeStep) {}

    /** Judges the first code of an app that is being bound: proof that the secret arrived. */
    public First judgeFirst(LockedAccount account, Claim claim, SharedSecret secret) {
        AppRule.Worth worth = AppRule.of(claim.typed(), secret, Totp.NEVER, clock.instant());
        return new First(judging.concludeFirst(account, claim, worth.verdict()), worth.timeStep());
    }
}
