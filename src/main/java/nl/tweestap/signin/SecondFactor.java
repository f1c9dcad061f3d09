package nl.tweestap.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.Sessions;
import nl.tweestap.account.Verification;
import nl.tweestap.account.Verification.Claim;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.signin.SignIn.Answered;
import nl.tweestap.signin.SignIn.Proof;

/** Verdict, new session token and history line, in one transaction. */
@ApplicationScoped
@Transactional
public class SecondFactor {

    @Inject Authenticators authenticators;
    @Inject Verification verification;
    @Inject Sessions sessions;
    @Inject History history;

    Answered answer(Claim claim, Proof proof) {
        Judgement judgement = judge(claim, proof);
        if (!judgement.isAccepted()) {
            return new Answered(judgement, Optional.empty());
        }
        Optional<String> token = sessions.stepUp(proof.token());
        if (token.isPresent()) {
            history.add(claim.accountId(), Event.SIGNED_IN, "", claim.browser());
        }
        return new Answered(judgement, token);
    }

    private Judgement judge(Claim claim, Proof proof) {
        return switch (proof.means()) {
            case APP ->
                    authenticators
                            .find(claim.accountId(), proof.authenticatorId())
                            .filter(AuthenticatorApp.class::isInstance)
                            .map(AuthenticatorApp.class::cast)
                            .map(app -> verification.app(claim, app))
                            .orElseThrow(() -> new IllegalStateException("No such app"));
            case SENT_CODE -> verification.sentCode(claim, SignIn.flow(proof.sessionId()));
            case RECOVERY_CODE -> verification.recoveryCode(claim);
        };
    }
}
