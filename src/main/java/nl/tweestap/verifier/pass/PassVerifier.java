package nl.tweestap.verifier.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.Notices;
import nl.tweestap.account.OnceOnlyAuthenticators;
import nl.tweestap.account.Passes;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.CountedTry;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Judging;
import nl.tweestap.verifier.Verdict;

/** Judges the code of a temporary pass, and spends it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PassVerifier {

    @Inject Judging judging;
    @Inject Authenticators authenticators;
    @Inject Passes passes;
    @Inject OnceOnlyAuthenticators onceOnly;
    @Inject History history;
    @Inject Notices notices;
    @Inject InstantSource clock;

    /** Judges the code of the account's pass; spending it is told to the owner. */
    public Judgement judge(LockedAccount account, Claim claim) {
        Optional<TemporaryPass> pass = authenticators.first(account.id(), TemporaryPass.class);
        return pass.isEmpty()
                ? judging.concludeFirst(account, claim, Verdict.WRONG)
                : judge(account, claim, pass.get());
    }

    private Judgement judge(LockedAccount account, Claim claim, TemporaryPass pass) {
        Instant now = clock.instant();
        Optional<PassCode> code = PassCode.parse(claim.typed());
        boolean isIts = code.filter(typed -> passes.isOf(pass.id(), typed)).isPresent();
        Verdict worth = PassRule.of(pass, isIts, now);
        if (worth == Verdict.EXPIRED) {
            return judging.expired(claim);
        }
        Optional<CountedTry> counted = judging.count(pass);
        if (counted.isEmpty()) {
            return judging.off();
        }
        boolean isSpentElsewhere =
                worth.isAccepted() && !onceOnly.spendPass(pass.id(), code.orElseThrow(), now);
        Verdict verdict = isSpentElsewhere ? Verdict.USED : worth;
        if (verdict.isAccepted()) {
            history.add(account.id(), Event.PASS_USED, "", claim.browser());
            notices.send(account.account(), Event.PASS_USED, claim.browser());
        }
        return judging.conclude(account, claim, counted.get(), verdict);
    }
}
