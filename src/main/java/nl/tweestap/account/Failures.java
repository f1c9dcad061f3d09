package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.Verification.Claim;
import nl.tweestap.authenticator.AttemptLimits;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;

/**
 * What a wrong code leaves behind: a line in the history, and a mail to the owner when it is no
 * slip of the finger any more (OWASP ASVS 5.0 6.3.5): whoever types codes knows the password.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Failures {

    /** Of a pause the owner hears at most this often, so that nobody can flood a mailbox. */
    static final Duration BETWEEN_MAILS = Duration.ofHours(24);

    @Inject Authenticators authenticators;
    @Inject History history;
    @Inject Notices notices;
    @Inject InstantSource clock;

    /** The caller has locked the account, so each of these is said once. */
    void remember(Claim claim, Optional<Authenticator> authenticator) {
        String label = authenticator.map(Binding::label).orElse("");
        history.add(claim.account().id(), Event.WRONG_CODE, label, claim.browser());
        if (claim.count().isLast()) {
            tellOfPause(claim, label);
        }
        authenticator
                .filter(one -> authenticators.failures(one.id()) == AttemptLimits.CONSECUTIVE)
                .ifPresent(off -> tellThatItIsOff(claim, off));
    }

    private void tellOfPause(Claim claim, String label) {
        Account account = claim.account();
        boolean isNews =
                !history.has(account.id(), Event.PAUSED, clock.instant().minus(BETWEEN_MAILS));
        history.add(account.id(), Event.PAUSED, label, claim.browser());
        if (isNews) {
            notices.send(account, Event.PAUSED, Kind.APP, label);
        }
    }

    private void tellThatItIsOff(Claim claim, Authenticator off) {
        String label = Binding.label(off);
        history.add(claim.account().id(), Event.AUTHENTICATOR_DISABLED, label, claim.browser());
        notices.send(claim.account(), Event.AUTHENTICATOR_DISABLED, off.kind(), label);
    }
}
