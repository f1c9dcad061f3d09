package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.helpdesk.check.CallerProof.Typed;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Judging;
import nl.tweestap.verifier.app.AppVerifier;
import nl.tweestap.verifier.sentcode.SentCodeVerifier;

/** The half of {@link CallerProof} in its transaction: verdict, evidence and line of the log. */
@ApplicationScoped
@TriedAgain
@Transactional
public class CallerProofInTransaction {

    /** As of a session's token: nobody guesses the address of somebody's words. */
    static final int RECEIPT_LENGTH_BYTES = 16;

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Checks checks;
    @Inject AppVerifier apps;
    @Inject SentCodeVerifier sentCodes;
    @Inject Judging judging;
    @Inject SpokenWords words;
    @Inject CheckEnding ending;
    @Inject RandomGenerator randomness;

    /** A code is spent only for a check that runs now: it is looked up again, account locked. */
    Optional<String> prove(Claim claim, Check seen, Typed typed) {
        LockedAccount account = accounts.lock(claim.accountId());
        Optional<Check> check =
                checks.running(seen.personId()).filter(one -> one.id().equals(seen.id()));
        if (check.isEmpty()) {
            judging.expired(claim);
            return Optional.empty();
        }
        Means means = typed.isSent() ? Means.PHONE_CODE : Means.APP_CODE;
        if (!judge(account, claim, check.get(), means).isAccepted()) {
            ending.fail(check.get(), CheckOutcome.WRONG_CODE);
            return Optional.empty();
        }
        String receipt = receipt();
        boolean isProven =
                ending.prove(
                        check.get(),
                        means,
                        words.draw(typed.language()),
                        receipt,
                        (typed.isSent() ? CheckOutcome.SENT_CODE : CheckOutcome.APP_CODE).logged());
        return isProven ? Optional.of(receipt) : Optional.empty();
    }

    private Judgement judge(LockedAccount account, Claim claim, Check check, Means means) {
        if (means == Means.PHONE_CODE) {
            return sentCodes.judge(account, claim, check.flow());
        }
        List<AuthenticatorApp> bound =
                authenticators.of(account.id()).stream()
                        .filter(AuthenticatorApp.class::isInstance)
                        .map(AuthenticatorApp.class::cast)
                        .toList();
        return bound.isEmpty() ? judging.expired(claim) : apps.judge(account, claim, bound);
    }

    private String receipt() {
        byte[] bytes = new byte[RECEIPT_LENGTH_BYTES];
        randomness.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
