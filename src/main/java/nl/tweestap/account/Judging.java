package nl.tweestap.account;

import static nl.tweestap.authenticator.AttemptLimits.CONSECUTIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.Verification.Claim;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Verdict;

/**
 * Counts a try before it is judged, one at a time for an account, and keeps what came of it: a line
 * in the history, and a mail to the owner when it is no slip of the finger any more (OWASP ASVS 5.0
 * 6.3.5). Whoever types codes knows the password.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Judging {

    /** Of a pause the owner hears at most this often, so that nobody can flood a mailbox. */
    static final Duration BETWEEN_MAILS = Duration.ofHours(24);

    @Inject Accounts accounts;
    @Inject Attempts attempts;
    @Inject Authenticators authenticators;
    @Inject OnceOnly onceOnly;
    @Inject History history;
    @Inject Notices notices;
    @Inject InstantSource clock;

    /**
     * Judges a claim.
     *
     * @param authenticator what it is judged against; empty while it is being bound
     * @param verdict asked only when the try was counted
     */
    Judgement judge(Claim claim, Optional<Authenticator> authenticator, Supplier<Verdict> verdict) {
        Account account = accounts.lock(claim.accountId());
        boolean isOff =
                authenticator
                        .filter(one -> !onceOnly.tryAuthenticator(one.id(), CONSECUTIVE))
                        .isPresent();
        if (isOff) {
            return new Judgement(Verdict.DISABLED, clock.instant());
        }
        Verdict result = verdict.get();
        if (result.isAccepted()) {
            accept(claim, authenticator);
        } else {
            remember(account, claim, authenticator);
        }
        return new Judgement(result, clock.instant());
    }

    /**
     * Only one that is bound begins the count anew: who knows the password and binds a secret of
     * their own would otherwise buy five guesses at an owner's with each code of it. An app's
     * failures were forgotten with its time step.
     */
    private void accept(Claim claim, Optional<Authenticator> authenticator) {
        if (authenticator.isPresent()) {
            attempts.beginAnew(claim.accountId());
            authenticator
                    .filter(one -> one.kind() != Kind.APP)
                    .ifPresent(one -> authenticators.forgetFailures(one.id(), clock.instant()));
        } else {
            claim.count().counted().ifPresent(attempts::giveBack);
        }
    }

    /** The account is locked, so each of these is said once. */
    private void remember(Account account, Claim claim, Optional<Authenticator> authenticator) {
        String label = authenticator.map(Binding::label).orElse("");
        history.add(account.id(), Event.WRONG_CODE, label, claim.browser());
        if (claim.count().counted().filter(attempts::isLast).isPresent()) {
            tellOfPause(account, label, claim.browser());
        }
        authenticator
                .filter(one -> authenticators.failures(one.id()) == CONSECUTIVE)
                .ifPresent(off -> tellThatItIsOff(account, off, claim.browser()));
    }

    private void tellOfPause(Account account, String label, String browser) {
        boolean isNews =
                !history.has(account.id(), Event.PAUSED, clock.instant().minus(BETWEEN_MAILS));
        history.add(account.id(), Event.PAUSED, label, browser);
        if (isNews) {
            notices.send(account, Event.PAUSED);
        }
    }

    private void tellThatItIsOff(Account account, Authenticator off, String browser) {
        String label = Binding.label(off);
        history.add(account.id(), Event.AUTHENTICATOR_DISABLED, label, browser);
        notices.send(account, Event.AUTHENTICATOR_DISABLED, off.kind(), label);
    }
}
