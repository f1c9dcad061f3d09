package nl.tweestap.verifier.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.Notices;
import nl.tweestap.account.OnceOnlyAuthenticators;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.CountedTry;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Judging;
import nl.tweestap.verifier.Verdict;

/** Judges a recovery code, and uses it up. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecoveryCodeVerifier {

    @Inject Judging judging;
    @Inject Authenticators authenticators;
    @Inject OnceOnlyAuthenticators onceOnly;
    @Inject History history;
    @Inject Notices notices;
    @Inject InstantSource clock;

    /** Judges a code of the account's set; using one is told to the owner. */
    public Judgement judge(LockedAccount account, Claim claim) {
        Optional<RecoveryCodes> set = authenticators.first(account.id(), RecoveryCodes.class);
        if (set.isEmpty()) {
            return judging.concludeFirst(account, claim, Verdict.WRONG);
        }
        Optional<CountedTry> counted = judging.count(set.get());
        if (counted.isEmpty()) {
            return judging.off();
        }
        Verdict verdict = spend(set.get(), claim.typed());
        if (verdict.isAccepted()) {
            history.add(account.id(), Event.RECOVERY_CODE_USED, "", claim.browser());
            notices.send(account.account(), Event.RECOVERY_CODE_USED, claim.browser());
        }
        return judging.conclude(account, claim, counted.get(), verdict);
    }

    private Verdict spend(RecoveryCodes set, String typed) {
        Optional<RecoveryCode> code = RecoveryCode.parse(typed);
        if (code.isEmpty()) {
            return Verdict.WRONG;
        }
        if (onceOnly.useRecoveryCode(set.id(), code.get(), clock.instant())) {
            return Verdict.ACCEPTED;
        }
        return authenticators.isUsed(set.id(), code.get()) ? Verdict.USED : Verdict.WRONG;
    }
}
