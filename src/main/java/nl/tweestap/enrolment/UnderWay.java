package nl.tweestap.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;

/**
 * Where somebody's run stands, for who helps them: no secret, number or code of it.
 *
 * @param step the page they are at
 * @param steps all pages of this run, in order
 * @param movedAt when they came to it
 * @param sent the code they wait for; empty where they wait for none
 */
public record UnderWay(Step step, List<Step> steps, Instant movedAt, Optional<Sent> sent) {

    public UnderWay {
        steps = List.copyOf(steps);
    }

    /** From 1; 0 at the end, which is no step. */
    public int number() {
        return steps.indexOf(step) + 1;
    }

    /**
     * A code that was sent.
     *
     * @param wrong tries that were not right
     * @param triesLeft 0 when it is dead
     * @param hasFailed whether it is known that it will not arrive
     */
    public record Sent(Channel channel, Instant at, int wrong, int triesLeft, boolean hasFailed) {}
}
