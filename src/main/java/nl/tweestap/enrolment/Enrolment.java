package nl.tweestap.enrolment;

import java.util.Optional;
import java.util.Set;
import nl.tweestap.authenticator.Kind;

/**
 * One run of somebody through what the school asks.
 *
 * @param id names the flow its codes are sent in
 * @param version counts the moves; a move is made from a version and makes the next
 * @param adding what is bound besides the plan, in this session only; empty for a run of the plan
 * @param smartphone the phone the person has, where they said so
 * @param sessionId the session it is being done in; another one that goes on takes it over
 * @param returnPath where the person was going; empty for nowhere special
 * @param isCodesShown whether recovery codes stood on the screen before this state: others than
 *     those are new
 */
public record Enrolment(
        String id,
        String accountId,
        int version,
        State state,
        Set<Kind> skipped,
        Optional<Kind> adding,
        Optional<Smartphone> smartphone,
        String sessionId,
        String returnPath,
        boolean isCodesShown) {

    public Enrolment {
        skipped = Set.copyOf(skipped);
    }

    /** The flow in which codes are sent to a phone that is being bound. */
    public String flow() {
        return "enrol/" + id;
    }

    Enrolment at(State next) {
        return new Enrolment(
                id,
                accountId,
                version + 1,
                next,
                skipped,
                adding,
                smartphone,
                sessionId,
                returnPath,
                isCodesShown || isCodesOnScreen());
    }

    /** Whether the state is the one that shows recovery codes. */
    boolean isCodesOnScreen() {
        return state.step() == Step.RECOVERY_CODES;
    }

    Enrolment without(Set<Kind> putOff) {
        return new Enrolment(
                id,
                accountId,
                version,
                state,
                putOff,
                adding,
                smartphone,
                sessionId,
                returnPath,
                isCodesShown);
    }

    Enrolment with(Smartphone phone) {
        return new Enrolment(
                id,
                accountId,
                version,
                state,
                skipped,
                adding,
                Optional.of(phone),
                sessionId,
                returnPath,
                isCodesShown);
    }

    /** Over; only what was put off is remembered. */
    Enrolment over() {
        return new Enrolment(
                id,
                accountId,
                version + 1,
                new Done(),
                skipped,
                Optional.empty(),
                smartphone,
                sessionId,
                "",
                false);
    }

    /** Whether this is something added in another session, which is nobody's any more. */
    boolean isAddedElsewhere(String session) {
        return adding.isPresent() && !sessionId.equals(session);
    }

    Enrolment in(String anotherSession) {
        return new Enrolment(
                id,
                accountId,
                version,
                state,
                skipped,
                adding,
                smartphone,
                anotherSession,
                returnPath,
                isCodesShown);
    }
}
