package nl.tweestap.helpdesk.help;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.database.ClockDrift;
import nl.tweestap.helpdesk.log.Employee;

/**
 * One run of an employee through a help wizard, from what is meant to what was done.
 *
 * @param target id of the authenticator that is meant; empty where none is
 * @param minutes a pass is good for
 * @param reason empty until one was given
 * @param evidence id of the evidence it rests on; empty before it was asked
 * @param version counts the moves; a move is made from a version and makes the next
 * @param timesHelped how often the account had been helped when this began
 * @param second who agreed or declined
 * @param code of a pass that was given, while it is shown
 */
public record HelpRequest(
        String id,
        String personId,
        Employee by,
        Act act,
        String target,
        int minutes,
        Optional<Reason> reason,
        String reasonWords,
        String evidence,
        State state,
        int version,
        int timesHelped,
        Optional<Employee> second,
        Optional<String> code,
        Instant begunAt,
        Instant movedAt) {

    /** Where a run is. */
    public enum State {
        /** What is meant is known; why is asked. */
        WHY,
        /** Everything is known; one press does it. */
        SURE,
        /** A second employee has to agree. */
        WAITING,
        AGREED,
        DECLINED,
        DONE
    }

    /** A second employee has so long: the caller is on the line. */
    public static final Duration WAITS = Duration.ofMinutes(30);

    /** Nobody takes longer over a form: what is older begins anew. */
    public static final Duration OPEN = Duration.ofMinutes(60);

    /** A code stays on the employee's page no longer than this, read out or not. */
    public static final Duration SHOWN = Duration.ofMinutes(10);

    /** Whether it is too old to go on with. */
    public boolean isOver(Instant now) {
        Duration most = state == State.WAITING || state == State.AGREED ? WAITS : OPEN;
        return !now.isBefore(movedAt.plus(most)) || ClockDrift.isFromLater(movedAt, now);
    }

    /** The code that may stand on the page now. */
    public Optional<String> codeShown(Instant now) {
        boolean isShown =
                now.isBefore(movedAt.plus(SHOWN)) && !ClockDrift.isFromLater(movedAt, now);
        return code.filter(any -> isShown);
    }

    /** As a line of the log says it. */
    String reasonLine() {
        String word = reason.map(Reason::slug).orElse("");
        return reasonWords.isEmpty() ? word : word + ": " + reasonWords;
    }

    @Override
    public String toString() {
        return "HelpRequest(" + id + ", " + act + ", " + state + ")";
    }
}
