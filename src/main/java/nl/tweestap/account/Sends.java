package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tweestap.account.CodeSending.Answer;
import nl.tweestap.account.CodeSending.Result;
import nl.tweestap.account.CodeSending.Target;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.ResendLimits;
import nl.tweestap.delivery.Outbox;

/** Writes a challenge and its message, in one transaction. */
@ApplicationScoped
@Transactional
public class Sends {

    @Inject Challenges challenges;
    @Inject OnceOnly onceOnly;
    @Inject Outbox outbox;
    @Inject CodeMessages words;
    @Inject RandomGenerator randomness;

    Result first(Account account, String flow, Target target, Instant now) {
        OneTimeCode code = OneTimeCode.random(randomness);
        Challenge challenge =
                new Challenge(
                        UUID.randomUUID().toString(),
                        account.id(),
                        target.authenticatorId(),
                        target.number(),
                        target.channel(),
                        code,
                        now,
                        1,
                        now,
                        0,
                        outbox.write(words.message(account, target, code)));
        challenges.add(challenge, flow);
        return new Result(Answer.SENT, challenge.resendableAt());
    }

    Result again(Account account, Challenge open, Target target, Instant now) {
        if (!onceOnly.claimSend(open.id(), open.sends(), now)) {
            return new Result(Answer.TOO_SOON, now.plus(ResendLimits.waitAfter(open.sends())));
        }
        boolean isSame = open.isRepeatable(now);
        OneTimeCode code = isSame ? open.code() : OneTimeCode.random(randomness);
        Challenge sent =
                new Challenge(
                        open.id(),
                        open.accountId(),
                        open.authenticatorId(),
                        open.number(),
                        target.channel(),
                        code,
                        isSame ? open.codeMadeAt() : now,
                        open.sends() + 1,
                        now,
                        isSame ? open.wrong() : 0,
                        outbox.write(words.message(account, target, code)));
        challenges.sentAgain(sent);
        return new Result(Answer.SENT, sent.resendableAt());
    }
}
