package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.library.StepFile;

/**
 * The numbers of a guide's steps, and the references between them. On the guide's own page a
 * reference lands on an anchor of its own, where the way back is shown; elsewhere it leads to the
 * step's address.
 */
final class StepLinks {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<Step.Return>> returns = new HashMap<>();
    private final Optional<String> guidePath;

    private String current = "";

    private StepLinks(List<StepFile> steps, Optional<String> guidePath) {
        this.guidePath = guidePath;
        steps.forEach(step -> numbers.put(step.id(), numbers.size() + 1));
    }

    static StepLinks onThePage(List<StepFile> steps) {
        return new StepLinks(steps, Optional.empty());
    }

    static StepLinks fromElsewhere(List<StepFile> steps, String guidePath) {
        return new StepLinks(steps, Optional.of(guidePath));
    }

    /**
     * Makes something whose references come from a step, or from another part of the guide's page
     * that bears this id. References made outside of such a place have no way back.
     */
    <T> T from(String place, Supplier<T> made) {
        current = place;
        try {
            return made.get();
        } finally {
            current = "";
        }
    }

    /** Empty when the guide has no such step for this reader. */
    Optional<Integer> number(String step) {
        return Optional.ofNullable(numbers.get(step));
    }

    Optional<String> address(String step) {
        if (!numbers.containsKey(step)) {
            return Optional.empty();
        }
        if (guidePath.isPresent()) {
            return Optional.of(guidePath.get() + "/" + step);
        }
        return Optional.of("#" + (current.isEmpty() ? step : anchor(step)));
    }

    private String anchor(String step) {
        String anchor = step + "-from-" + current;
        List<Step.Return> known = returns.computeIfAbsent(step, id -> new ArrayList<>());
        if (known.stream().noneMatch(other -> other.anchor().equals(anchor))) {
            known.add(new Step.Return(anchor, current, number(current)));
        }
        return anchor;
    }

    /** The ways back from this step, to the places that referred to it. */
    List<Step.Return> returns(String step) {
        return returns.getOrDefault(step, List.of());
    }
}
