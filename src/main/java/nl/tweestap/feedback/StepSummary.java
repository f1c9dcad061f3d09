package nl.tweestap.feedback;

import java.util.EnumMap;
import java.util.Map;

/**
 * What readers said about a step, on all devices together.
 *
 * @param counts how often each answer was given; answers nobody gave are left out
 */
public record StepSummary(String guide, String step, Map<Answer, Integer> counts) {

    public StepSummary {
        counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }

    /** For how many it worked. */
    public int yes() {
        return counts.getOrDefault(Answer.YES, 0);
    }

    /** For how many it did not. */
    public int no() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - yes();
    }
}
