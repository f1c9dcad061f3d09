package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Cap.Room;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;
import nl.tweestap.limit.Taken;
import nl.tweestap.seal.Seal;
import nl.tweestap.verifier.sentcode.SendResult.Answer;

/**
 * How many codes an account, a number and a school may have: {@link ResendLimits}. Places are taken
 * before a code is sent, while no transaction is open, and given back when none went out.
 */
@ApplicationScoped
public class SendLimits {

    private static final Logger LOG = Logger.getLogger(SendLimits.class.getName());

    @Inject Limiter limiter;
    @Inject Seal seal;

    /**
     * What was taken for one send, at one moment.
     *
     * @param refusal why it may not go out; then nothing is taken
     */
    record Places(Map<Limit, Taken> taken, Cap cap, Instant at, Optional<SendResult> refusal) {}

    /** Takes a place under each limit, or none at all. */
    Places take(Account account, Target target, Instant now) {
        PhoneNumber number = target.number();
        Cap cap = cap(account.school(), number);
        Map<Limit, Taken> taken = new LinkedHashMap<>();
        for (Limit limit : limitsOf(account, target)) {
            Taken place = limiter.take(limit, now);
            if (!place.isTaken()) {
                return refused(taken, cap, now, new SendResult(Answer.LIMIT_REACHED, place.at()));
            }
            taken.put(limit, place);
        }
        Room room = limiter.take(cap, now);
        if (room == Room.LAST) {
            ring(account.school(), number, now);
        }
        return room == Room.NONE
                ? refused(taken, cap, now, new SendResult(Answer.CAPPED, Cap.nextHour(now)))
                : new Places(taken, cap, now, Optional.empty());
    }

    private Places refused(Map<Limit, Taken> taken, Cap cap, Instant now, SendResult why) {
        taken.forEach(limiter::giveBack);
        return new Places(Map.of(), cap, now, Optional.of(why));
    }

    /** Once an hour for such numbers: who runs the school looks whether it is its own people. */
    private static void ring(String school, PhoneNumber number, Instant now) {
        LOG.log(
                Level.SEVERE,
                "ALARM {0} sent {1} codes within this hour to numbers that begin with {2}."
                        + " No more go there until {3}",
                new Object[] {
                    school, ResendLimits.PER_BLOCK_AND_HOUR, number.block(), Cap.nextHour(now)
                });
    }

    /** Nothing went out after all. */
    void giveBack(Places places) {
        places.taken().forEach(limiter::giveBack);
        limiter.giveBack(places.cap(), places.at());
    }

    /** Whether the day of an account that has a phone bound is used up. */
    boolean isUsedUp(Account account, Instant now) {
        return limiter.free(ofAccount(account), now).left() == 0;
    }

    /**
     * A number that is only being tried counts for everybody who tries it. It does not for who has
     * it bound: else anybody could use up somebody else's day.
     */
    private List<Limit> limitsOf(Account account, Target target) {
        return target.authenticatorId().isPresent()
                ? List.of(ofAccount(account))
                : List.of(
                        ofAccount(account),
                        dayLimit("sends/number/" + seal.keyedHash(target.number().e164())));
    }

    private static Limit ofAccount(Account account) {
        return dayLimit("sends/account/" + account.id());
    }

    private static Limit dayLimit(String owner) {
        return new Limit(owner, ResendLimits.PER_DAY, ResendLimits.DAY);
    }

    private static Cap cap(String school, PhoneNumber number) {
        return new Cap("sends/" + school + "/" + number.block(), ResendLimits.PER_BLOCK_AND_HOUR);
    }
}
