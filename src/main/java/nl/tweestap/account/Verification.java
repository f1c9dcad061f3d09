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
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.authenticator.Verdict;

/**
 * The verifier: judges what somebody typed against what the account has. The attempt is counted
 * first: for the account in a transaction of its own, for the authenticator and the code that was
 * sent with the account locked, so that no two are judged side by side. Then it is judged, and what
 * counts once is spent by {@link OnceOnly}.
 *
 * <p>Does not protect against a code that was phished and passed on at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Verification {

    @Inject Accounts accounts;
    @Inject Attempts attempts;
    @Inject Authenticators authenticators;
    @Inject Challenges challenges;
    @Inject OnceOnly onceOnly;
    @Inject Judging judging;
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
    public record Claim(String accountId, String typed, String browser, Attempts.Count count) {

        public Claim {
            if (count.counted().isEmpty()) {
                throw new IllegalArgumentException("The attempt was not counted");
            }
        }

        @Override
        public String toString() {
            return "Claim(" + accountId + ")";
        }
    }

    /** Judges a code of one of the account's authenticator apps. */
    public Judgement app(Claim claim, AuthenticatorApp app) {
        return judging.judge(claim, Optional.of(app), () -> appVerdict(app, claim.typed()));
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

    /**
     * What came of the first code of an app.
     *
     * @param timeStep the accepted one; {@link Totp#NEVER} when the code was wrong
     */
    public record NewApp(Judgement judgement, long timeStep) {}

    /** Judges the first code of an app that is being bound: proof that the secret arrived. */
    public NewApp newApp(Claim claim, SharedSecret secret) {
        OptionalLong step =
                Totp.matchingTimeStep(secret, TypedCode.normalise(claim.typed()), clock.instant());
        Judgement judgement =
                judging.judge(
                        claim,
                        Optional.empty(),
                        () -> step.isPresent() ? Verdict.ACCEPTED : Verdict.WRONG);
        return new NewApp(judgement, step.orElse(Totp.NEVER));
    }

    /** Judges the code that was sent to a bound phone in this flow. */
    public Judgement sentCode(Claim claim, String flow) {
        Account account = accounts.lock(claim.accountId());
        Optional<Challenge> open = challenges.open(account.id(), flow);
        Optional<Authenticator> phone =
                open.flatMap(Challenge::authenticatorId)
                        .flatMap(id -> authenticators.find(account.id(), id));
        return phone.isEmpty() ? expired(claim) : judgeSent(claim, phone, open);
    }

    /** Judges the code that was sent to a number that is being bound, and to no other. */
    public Judgement newPhone(Claim claim, String flow, PhoneNumber number) {
        Account account = accounts.lock(claim.accountId());
        Optional<Challenge> open =
                challenges
                        .open(account.id(), flow)
                        .filter(one -> one.number().equals(number))
                        .filter(one -> one.authenticatorId().isEmpty());
        return judgeSent(claim, Optional.empty(), open);
    }

    private Judgement judgeSent(
            Claim claim, Optional<Authenticator> phone, Optional<Challenge> open) {
        if (open.isEmpty() || open.get().isExpired(clock.instant())) {
            return expired(claim);
        }
        return judging.judge(claim, phone, () -> sentVerdict(open.get(), claim.typed()));
    }

    /** There is nothing to judge it by, so it tells nobody anything and costs nothing. */
    private Judgement expired(Claim claim) {
        claim.count().counted().ifPresent(attempts::giveBack);
        return new Judgement(Verdict.EXPIRED, clock.instant());
    }

    private Verdict sentVerdict(Challenge challenge, String typed) {
        if (!onceOnly.tryChallenge(challenge.id(), OneTimeCode.MAX_WRONG)) {
            return Verdict.EXPIRED;
        }
        if (!isSame(challenge.code().digits(), TypedCode.normalise(typed))) {
            return Verdict.WRONG;
        }
        return onceOnly.spendChallenge(challenge.id(), challenge.codeMadeAt(), clock.instant())
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
        Account account = accounts.lock(claim.accountId());
        Optional<Authenticator> set =
                authenticators.of(account.id()).stream()
                        .filter(one -> one.kind() == Kind.RECOVERY_CODES)
                        .findFirst();
        Judgement judgement = judging.judge(claim, set, () -> recoveryVerdict(set, claim.typed()));
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
        if (onceOnly.useRecoveryCode(id, authenticators.hash(id, code.get()), clock.instant())) {
            return Verdict.ACCEPTED;
        }
        return authenticators.isUsed(id, code.get()) ? Verdict.USED : Verdict.WRONG;
    }
}
