package nl.tweestap.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Judging;
import nl.tweestap.verifier.app.AppVerifier;
import nl.tweestap.verifier.pass.PassVerifier;
import nl.tweestap.verifier.recovery.RecoveryCodeVerifier;
import nl.tweestap.verifier.sentcode.SentCodeVerifier;

/**
 * The half of {@link SecondFactor} in its transaction: verdict, new session token and history line.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class SecondFactorInTransaction {

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject AppVerifier apps;
    @Inject SentCodeVerifier sentCodes;
    @Inject RecoveryCodeVerifier recoveryCodes;
    @Inject PassVerifier passes;
    @Inject Judging judging;
    @Inject Sessions sessions;
    @Inject History history;

    /** A code is spent only for a session that it can sign in: the session is held before it. */
    Answered answer(Claim claim, Proof proof) {
        LockedAccount account = accounts.lock(claim.accountId());
        if (account.account().isBlocked() || !sessions.hold(proof.token())) {
            judging.expired(claim);
            return Answered.TOO_LATE;
        }
        Judgement judgement = judge(account, claim, proof);
        if (!judgement.isAccepted()) {
            return Answered.refused(judgement);
        }
        history.add(account.id(), Event.SIGNED_IN, "", claim.browser());
        return new Answered(
                sessions.stepUp(proof.token(), judgement.provenWith()), Optional.empty());
    }

    private Judgement judge(LockedAccount account, Claim claim, Proof proof) {
        return switch (proof.kind()) {
            case APP -> judgeApp(account, claim, proof);
            case PHONE -> sentCodes.judge(account, claim, proof.flow());
            case RECOVERY_CODES -> recoveryCodes.judge(account, claim);
            case TEMPORARY_PASS -> passes.judge(account, claim);
        };
    }

    /** An app that was removed a moment ago judges nothing. */
    private Judgement judgeApp(LockedAccount account, Claim claim, Proof proof) {
        return authenticators
                .find(account.id(), proof.authenticatorId(), AuthenticatorApp.class)
                .map(app -> apps.judge(account, claim, app))
                .orElseGet(() -> judging.expired(claim));
    }
}
