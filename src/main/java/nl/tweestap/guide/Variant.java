package nl.tweestap.guide;

import java.util.List;
import nl.tweestap.content.Inline;

/**
 * What some people see instead.
 *
 * @param after the number of the picture after which it may come in between, and then the step goes
 *     on; 0 for what is there instead
 * @param skips ids of steps that who sees this does not meet
 */
public record Variant(
        String id,
        Guide.Titled words,
        List<List<Inline>> callouts,
        Picture picture,
        int after,
        List<String> skips) {

    public Variant {
        callouts = List.copyOf(callouts);
        skips = List.copyOf(skips);
    }

    /** Whether the step itself comes after it. */
    public boolean isInterruption() {
        return after > 0;
    }

    /** What a callout of its picture asks. */
    public Pointing pointing(int callout) {
        return Step.pointing(List.of(picture), callout);
    }

    /** Its picture, which stands alone. */
    public Shown shown() {
        return new Shown(picture, false);
    }
}
