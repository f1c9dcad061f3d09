package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;
import nl.tweestap.limit.Taken;

/** Does what an employee asks for, once it may be done. */
@ApplicationScoped
public class Helping {

    /** Of one employee within an hour of the clock: a caller takes minutes, not seconds. */
    public static final int PER_HOUR = 30;

    /** Invitations to one person within a day: more would teach people to press links. */
    public static final int INVITATIONS = 3;

    public static final Duration INVITATIONS_WITHIN = Duration.ofHours(24);

    @Inject Limiter limiter;
    @Inject InstantSource clock;
    @Inject HelpingInTransaction inTransaction;

    /** Counts it, then judges it and does it. What was not done did not count after all. */
    public Answer act(HelpRequest request) {
        Instant now = clock.instant();
        Cap cap = new Cap("help/" + request.by().accountId(), PER_HOUR);
        boolean isCounted = !isShutting(request);
        if (isCounted && limiter.take(cap, now) == Cap.Room.NONE) {
            return Answer.refused(Refusal.TOO_MANY);
        }
        Answer answer = counted(request, now);
        if (isCounted && !answer.isDone()) {
            limiter.giveBack(cap, now);
        }
        return answer;
    }

    /** What shuts somebody out of an account is never too often: a thief does not wait. */
    private static boolean isShutting(HelpRequest request) {
        return request.act() == Act.BLOCK || request.act() == Act.END_SESSIONS;
    }

    private Answer counted(HelpRequest request, Instant now) {
        if (request.act() != Act.INVITE) {
            return inTransaction.act(request);
        }
        Limit limit = new Limit("invite/" + request.personId(), INVITATIONS, INVITATIONS_WITHIN);
        Taken taken = limiter.take(limit, now);
        if (!taken.isTaken()) {
            return Answer.refused(Refusal.INVITED_ENOUGH);
        }
        Answer answer = inTransaction.act(request);
        if (!answer.isDone()) {
            limiter.giveBack(limit, taken);
        }
        return answer;
    }
}
