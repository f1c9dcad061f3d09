package nl.tweestap.guide;

import java.util.Optional;

/**
 * What to do for who does not see what the step shows.
 *
 * @param goesOn where to go on instead; empty when the words say it all
 */
public record NotSeen(Guide.Titled words, Optional<Target> goesOn) {

    /** A step of the same guide. */
    public record Target(String stepId, int number) {}
}
