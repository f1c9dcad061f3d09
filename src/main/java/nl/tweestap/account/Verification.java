package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.authenticator.Verdict;

/**
 * The verifier: judges what somebody typed against what the account has. The attempt is counted
 * first, in a transaction of its own; then it is judged; and what counts once is spent by {@link
 * OnceOnly}.
 *
 * <p>Does not protect against a code that was phished and passed on at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Verification {

    @Inject Authenticators authenticators;
    @Inject Challenges challenges;
    @Inject OnceOnly onceOnly;
    @Inject History history;
    @Inject Notices notices;
    @Inject InstantSource clock;

    /**
     * The verdict, and when a pause ends.
     *
     * @param pausedUntil now, unless the verdict is {@link Verdict#PAUSED}
     */
    public record Judgement(Verdict verdict, Instant pausedUntil) {

        public boolean isAccepted() {
            return verdict.isAccepted();
        }
    }

    /**
     * Somebody says: this is my code.
     *
     * @param count of this attempt; a claim without a counted attempt cannot be made
     */
    public record Claim(Account account, String typed, String browser, Attempts.Count count) {

        public Claim {
            if (count.counted().isEmpty()) {
                throw new IllegalArgumentException("The attempt was not counted");
            }
        }

        @Override
        public String toString() {
            return "Claim(" + account.id() + ")";
        }
    }

    /** Judges a code of one of the account's authenticator apps. */
    public Judgement app(Claim claim, AuthenticatorApp app) {
        return judge(claim, Optional.of(app), () -> appVerdict(app, claim.typed()));
    }

    private Verdict appVerdict(AuthenticatorApp app, String typed) {
        Instant now = clock.instant();
        OptionalLong step = Totp.matchingTimeStep(app.secret(), TypedCode.normalise(typed), now);
        if (step.isEmpty()) {
            return Verdict.WRONG;
        }
        return onceOnly.acceptTimeStep(app.id(), step.getAsLong(), now)
                ? Verdict.ACCEPTED
                : Verdict.USED;
    }

    /** Judges the first code of an app that is being bound: proof that the secret arrived. */
    public Judgement newApp(Claim claim, SharedSecret secret) {
        return judge(
                claim,
                Optional.empty(),
                () ->
                        Totp.matchingTimeStep(
                                                secret,
                                                TypedCode.normalise(claim.typed()),
                                                clock.instant())
                                        .isPresent()
                                ? Verdict.ACCEPTED
                                : Verdict.WRONG);
    }

    /** Judges the code that was sent to a phone in this flow. */
    public Judgement sentCode(Claim claim, String flow) {
        Account account = claim.account();
        Optional<Challenge> open = challenges.open(account.id(), flow);
        Optional<Authenticator> phone =
                open.flatMap(Challenge::authenticatorId)
                        .flatMap(id -> authenticators.find(account.id(), id));
        boolean isPhoneGone =
                open.flatMap(Challenge::authenticatorId).isPresent() && phone.isEmpty();
        if (open.isEmpty() || isPhoneGone) {
            return new Judgement(Verdict.EXPIRED, clock.instant());
        }
        return judge(claim, phone, () -> sentVerdict(open.get(), claim.typed()));
    }

    private Verdict sentVerdict(Challenge challenge, String typed) {
        Instant now = clock.instant();
        if (challenge.isExpired(now) || challenge.wrong() >= OneTimeCode.MAX_WRONG) {
            return Verdict.EXPIRED;
        }
        if (!isSame(challenge.code().digits(), TypedCode.normalise(typed))) {
            challenges.countWrong(challenge.id());
            return Verdict.WRONG;
        }
        return onceOnly.spendChallenge(challenge.id(), OneTimeCode.MAX_WRONG, now)
                ? Verdict.ACCEPTED
                : Verdict.USED;
    }

    private static boolean isSame(String expected, String claimed) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                claimed.getBytes(StandardCharsets.UTF_8));
    }

    /** Judges a recovery code; using one is told to the owner. */
    public Judgement recoveryCode(Claim claim) {
        Account account = claim.account();
        Optional<Authenticator> set =
                authenticators.of(account.id()).stream()
                        .filter(one -> one.kind() == Kind.RECOVERY_CODES)
                        .findFirst();
        Judgement judgement = judge(claim, set, () -> recoveryVerdict(set, claim.typed()));
        if (judgement.isAccepted()) {
            history.add(account.id(), Event.RECOVERY_CODE_USED, "", claim.browser());
            notices.send(account, Event.RECOVERY_CODE_USED, Kind.RECOVERY_CODES, "");
        }
        return judgement;
    }

    private Verdict recoveryVerdict(Optional<Authenticator> set, String typed) {
        Optional<RecoveryCode> code = RecoveryCode.parse(typed);
        if (set.isEmpty() || code.isEmpty()) {
            return Verdict.WRONG;
        }
        String id = set.get().id();
        return onceOnly.useRecoveryCode(id, authenticators.hash(id, code.get()), clock.instant())
                ? Verdict.ACCEPTED
                : Verdict.WRONG;
    }

    private Judgement judge(
            Claim claim, Optional<Authenticator> authenticator, Supplier<Verdict> verdict) {
        if (authenticator.map(Authenticator::id).filter(authenticators::isDisabled).isPresent()) {
            return new Judgement(Verdict.DISABLED, clock.instant());
        }
        Verdict result = verdict.get();
        if (result.isAccepted()) {
            authenticator.ifPresent(
                    one -> authenticators.forgetFailures(one.id(), clock.instant()));
        } else {
            remember(claim, authenticator);
        }
        return new Judgement(result, clock.instant());
    }

    private void remember(Claim claim, Optional<Authenticator> authenticator) {
        Account account = claim.account();
        String label = authenticator.map(Binding::label).orElse("");
        history.add(account.id(), Event.WRONG_CODE, label, claim.browser());
        if (claim.count().isLast()) {
            history.add(account.id(), Event.PAUSED, label, claim.browser());
            notices.send(account, Event.PAUSED, Kind.APP, label);
        }
        authenticator.ifPresent(one -> countFailure(claim, one));
    }

    private void countFailure(Claim claim, Authenticator authenticator) {
        authenticators.countFailure(authenticator.id());
        if (authenticators.isDisabled(authenticator.id())) {
            String label = Binding.label(authenticator);
            history.add(claim.account().id(), Event.AUTHENTICATOR_DISABLED, label, claim.browser());
            notices.send(
                    claim.account(), Event.AUTHENTICATOR_DISABLED, authenticator.kind(), label);
        }
    }
}
