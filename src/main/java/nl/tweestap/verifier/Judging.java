package nl.tweestap.verifier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.Notices;
import nl.tweestap.account.OnceOnlyAuthenticators;
import nl.tweestap.authenticator.Authenticator;

/**
 * What is the same for every kind around the judging itself: a try is counted before it, and after
 * it stands what came of it. A wrong one is a line in the history, and a mail to the owner when it
 * is no slip of the finger any more (OWASP ASVS 5.0 6.3.5): whoever types codes knows the password.
 *
 * <p>A room of a kind has the try counted ({@link #count}), judges, spends, and hands its verdict
 * to {@link #conclude}; or to {@link #concludeFirst} where nothing is bound that it could be held
 * against.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Judging {

    /** Wrong codes in a row that switch an authenticator off: NIST SP 800-63B-4 §3.2.2. */
    static final int CONSECUTIVE = 100;

    /** Of a pause the owner hears at most this often, so that nobody can flood a mailbox. */
    static final Duration BETWEEN_MAILS = Duration.ofHours(24);

    @Inject AttemptLimit attemptLimit;
    @Inject Authenticators authenticators;
    @Inject OnceOnlyAuthenticators onceOnly;
    @Inject History history;
    @Inject Notices notices;
    @Inject InstantSource clock;

    /**
     * Counts one more try in a row with a bound authenticator.
     *
     * @return empty when it had all its tries before this one; then nothing is judged
     */
    public Optional<CountedTry> count(Authenticator authenticator) {
        return onceOnly.countTry(authenticator.id(), CONSECUTIVE)
                ? Optional.of(new CountedTry(authenticator))
                : Optional.empty();
    }

    /** What is answered for an authenticator that is off. */
    public Judgement off() {
        return new Judgement(Verdict.DISABLED, clock.instant());
    }

    /**
     * There was nothing to judge it by, so it tells nobody anything and costs nothing.
     *
     * @return that its time is over
     */
    public Judgement expired(Claim claim) {
        attemptLimit.giveBack(claim);
        return new Judgement(Verdict.EXPIRED, clock.instant());
    }

    /**
     * Keeps what came of a claim with a bound authenticator. Only such a one begins the count anew:
     * who knows the password and binds a secret of their own would otherwise buy five guesses at an
     * owner's with each code of it.
     */
    public Judgement conclude(
            LockedAccount account, Claim claim, CountedTry counted, Verdict verdict) {
        refuseOthers(account, claim);
        Authenticator judged = counted.authenticator();
        if (verdict.isAccepted()) {
            attemptLimit.beginAnew(account.id());
            forgetTries(judged);
            return new Judgement(verdict, clock.instant(), judged.id());
        }
        if (verdict == Verdict.USED && isUsedJustNow(judged)) {
            spare(account, claim, judged);
        } else {
            remember(account.account(), claim, Optional.of(judged));
        }
        return new Judgement(verdict, clock.instant());
    }

    /**
     * Whether a used code can only have been used a moment ago, as two tabs do with one code; a
     * used recovery code may be an old list that somebody found.
     */
    private static boolean isUsedJustNow(Authenticator judged) {
        return switch (judged.kind()) {
            case APP, PHONE -> true;
            case RECOVERY_CODES, TEMPORARY_PASS -> false;
        };
    }

    /**
     * A code that was right and is spent is no guess: it costs no try, else one owner in two tabs
     * would begin a pause. It opens nothing for who saw it typed, and buys them no guess either:
     * only its own place is given back. Its owner finds one line about it, however often it comes.
     */
    private void spare(LockedAccount account, Claim claim, Authenticator judged) {
        attemptLimit.giveBack(claim);
        onceOnly.uncountTry(judged.id());
        Instant since = clock.instant().minus(AttemptLimit.WINDOW);
        if (!history.has(account.id(), Event.CODE_USED_AGAIN, since)) {
            history.add(account.id(), Event.CODE_USED_AGAIN, judged.label(), claim.browser());
        }
    }

    /** An app's tries in a row are forgotten with its time step, a pass's when it is spent. */
    private void forgetTries(Authenticator right) {
        boolean isForgotten =
                switch (right.kind()) {
                    case APP, TEMPORARY_PASS -> true;
                    case PHONE, RECOVERY_CODES -> false;
                };
        if (!isForgotten) {
            authenticators.forgetFailures(right.id(), clock.instant());
        }
    }

    private static void refuseOthers(LockedAccount account, Claim claim) {
        if (!claim.accountId().equals(account.id())) {
            throw new IllegalArgumentException("A claim is judged for its own account only");
        }
    }

    /**
     * Keeps what came of a claim with something that is not bound. Who binds it has the count begin
     * anew ({@link AttemptLimit#beginAnew}), or gives the attempt back.
     */
    public Judgement concludeFirst(LockedAccount account, Claim claim, Verdict verdict) {
        refuseOthers(account, claim);
        if (!verdict.isAccepted()) {
            remember(account.account(), claim, Optional.empty());
        }
        return new Judgement(verdict, clock.instant());
    }

    /** The account is locked, so each of these is said once. */
    private void remember(Account account, Claim claim, Optional<Authenticator> authenticator) {
        String label = authenticator.map(Authenticator::label).orElse("");
        history.add(account.id(), Event.WRONG_CODE, label, claim.browser());
        if (attemptLimit.isLast(claim)) {
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
            notices.send(account, Event.PAUSED, browser);
        }
    }

    private void tellThatItIsOff(Account account, Authenticator off, String browser) {
        history.add(account.id(), Event.AUTHENTICATOR_DISABLED, off.label(), browser);
        notices.send(account, Event.AUTHENTICATOR_DISABLED, off, browser);
    }
}
