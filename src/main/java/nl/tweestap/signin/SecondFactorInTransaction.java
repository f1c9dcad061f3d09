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
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.app.AppVerifier;
import nl.tweestap.verifier.recovery.RecoveryCodeVerifier;
import nl.tweestap.verifier.sentcode.SentCodeVerifier;

/**
 * The half of {@link SecondFactor} in its transaction: verdict, new session token and history line.
 */
@ApplicationScoped
@Transactional
public class SecondFactorInTransaction {

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject AppVerifier apps;
    @Inject SentCodeVerifier sentCodes;
    @Inject RecoveryCodeVerifier recoveryCodes;
    @Inject Sessions sessions;
    @Inject History history;

    Answered answer(Claim claim, Proof proof) {
        LockedAccount account = accounts.lock(claim.accountId());
        Judgement judgement = judge(account, claim, proof);
        if (!judgement.isAccepted()) {
            return new Answered(judgement, Optional.empty());
        }
        Optional<String> token = sessions.stepUp(proof.token());
        if (token.isPresent()) {
            history.add(account.id(), Event.SIGNED_IN, "", claim.browser());
        }
        return new Answered(judgement, token);
    }

    private Judgement judge(LockedAccount account, Claim claim, Proof proof) {
        return switch (proof.kind()) {
            case APP -> apps.judge(account, claim, app(account, proof));
            case PHONE -> sentCodes.judge(account, claim, proof.flow());
            case RECOVERY_CODES -> recoveryCodes.judge(account, claim);
        };
    }

    private AuthenticatorApp app(LockedAccount account, Proof proof) {
        return authenticators
                .find(account.id(), proof.authenticatorId(), AuthenticatorApp.class)
                .orElseThrow(() -> new IllegalStateException("No such app"));
    }
}
