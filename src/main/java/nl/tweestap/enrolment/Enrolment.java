package nl.tweestap.enrolment;

import java.util.Set;
import nl.tweestap.school.School.Method;

/**
 * One run of somebody through what the school asks.
 *
 * @param id names the flow its codes are sent in
 * @param version counts the moves; a move is made from a version and makes the next
 * @param sessionId the session it is being done in; another one that goes on takes it over
 * @param returnPath where the person was going; empty for nowhere special
 */
public record Enrolment(
        String id,
        String accountId,
        int version,
        State state,
        Set<Method> skipped,
        String sessionId,
        String returnPath) {

    public Enrolment {
        skipped = Set.copyOf(skipped);
    }

    /** The flow in which codes are sent to a phone that is being bound. */
    public String flow() {
        return "enrol/" + id;
    }

    Enrolment at(State next) {
        return new Enrolment(id, accountId, version + 1, next, skipped, sessionId, returnPath);
    }

    Enrolment without(Set<Method> putOff) {
        return new Enrolment(id, accountId, version, state, putOff, sessionId, returnPath);
    }

    Enrolment in(String anotherSession) {
        return new Enrolment(id, accountId, version, state, skipped, anotherSession, returnPath);
    }
}
