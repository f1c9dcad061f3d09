package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.CountedTry;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Judging;
import nl.tweestap.verifier.Verdict;

/** Judges the code that was sent to a phone, and spends it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SentCodeVerifier {

    @Inject Judging judging;
    @Inject Authenticators authenticators;
    @Inject SentCodes sentCodes;
    @Inject OnceOnlySentCodes onceOnly;
    @Inject InstantSource clock;

    /** Judges the code that was sent to a bound phone in this flow. */
    public Judgement judge(LockedAccount account, Claim claim, String flow) {
        Optional<SentCode> sent = sentCodes.open(account.id(), flow).filter(this::isAlive);
        Optional<Authenticator> phone =
                sent.flatMap(SentCode::authenticatorId)
                        .flatMap(id -> authenticators.find(account.id(), id));
        if (phone.isEmpty()) {
            return judging.expired(claim);
        }
        Optional<CountedTry> counted = judging.count(phone.get());
        if (counted.isEmpty()) {
            return judging.off();
        }
        Verdict verdict = spend(sent.get(), claim.typed(), clock.instant());
        return judging.conclude(account, claim, counted.get(), verdict);
    }

    /** Judges the code that was sent to a number that is being bound, and to no other. */
    public Judgement judgeFirst(
            LockedAccount account, Claim claim, String flow, PhoneNumber number) {
        Optional<SentCode> sent =
                sentCodes
                        .open(account.id(), flow)
                        .filter(one -> one.number().equals(number))
                        .filter(one -> one.authenticatorId().isEmpty())
                        .filter(this::isAlive);
        if (sent.isEmpty()) {
            return judging.expired(claim);
        }
        return judging.concludeFirst(
                account, claim, spend(sent.get(), claim.typed(), clock.instant()));
    }

    private boolean isAlive(SentCode sent) {
        return !sent.isExpired(clock.instant());
    }

    /** A try is counted first, then judged; what is right is spent, by one of all at once. */
    private Verdict spend(SentCode sent, String typed, Instant now) {
        if (!onceOnly.countTry(sent.id(), OneTimeCode.MAX_WRONG)) {
            return Verdict.EXPIRED;
        }
        if (!sent.code().isSame(typed)) {
            return Verdict.WRONG;
        }
        return onceOnly.spend(sent.id(), sent.codeMadeAt(), now) ? Verdict.ACCEPTED : Verdict.USED;
    }
}
