package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;

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

    /** Counts it, then judges it and does it. */
    public Answer act(HelpRequest request) {
        return isRoomLeft(request) && isInvitationLeft(request)
                ? inTransaction.act(request)
                : Answer.refused(Refusal.TOO_MANY);
    }

    /** What shuts somebody out of an account is never too often: a thief does not wait. */
    private boolean isRoomLeft(HelpRequest request) {
        Cap cap = new Cap("help/" + request.by().accountId(), PER_HOUR);
        boolean isShutting = request.act() == Act.BLOCK || request.act() == Act.END_SESSIONS;
        return isShutting || limiter.take(cap, clock.instant()) != Cap.Room.NONE;
    }

    private boolean isInvitationLeft(HelpRequest request) {
        return request.act() != Act.INVITE
                || limiter.take(
                                new Limit(
                                        "invite/" + request.personId(),
                                        INVITATIONS,
                                        INVITATIONS_WITHIN),
                                clock.instant())
                        .isTaken();
    }
}
