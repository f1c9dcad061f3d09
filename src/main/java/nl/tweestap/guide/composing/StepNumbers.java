package nl.tweestap.guide.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.guide.library.StepFile;

/** The numbers of the steps that one reader meets, known before anything is put together. */
record StepNumbers(Map<String, Integer> byStep) {

    static final StepNumbers NONE = new StepNumbers(Map.of());

    StepNumbers {
        byStep = Map.copyOf(byStep);
    }

    static StepNumbers of(List<StepFile> steps) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        steps.forEach(step -> numbers.put(step.id(), numbers.size() + 1));
        return new StepNumbers(numbers);
    }

    /** Empty when the guide has no such step for this reader. */
    Optional<Integer> of(String step) {
        return Optional.ofNullable(byStep.get(step));
    }
}
