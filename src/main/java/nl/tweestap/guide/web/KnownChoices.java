package nl.tweestap.guide.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.text.Language;

/** What can be chosen on a guide: the values that mean something, by parameter. */
final class KnownChoices {

    private KnownChoices() {}

    static Map<String, Set<String>> of(Guide guide, List<Language> screens) {
        Map<String, Set<String>> known = new HashMap<>();
        Set<String> spoken = screens.stream().map(Language::tag).collect(Collectors.toSet());
        known.put(Choices.PHONE, spoken);
        known.put(Choices.LAPTOP, spoken);
        guide.oneDevice().ifPresent(seen -> known.put(Choices.AT, Set.of(Choices.ONE_DEVICE)));
        guide.questions()
                .forEach(
                        question ->
                                known.put(
                                        question.id(),
                                        question.answers().stream()
                                                .map(Guide.Answer::id)
                                                .collect(Collectors.toSet())));
        Stream.concat(guide.steps(), guide.practice().stream())
                .forEach(step -> known.put(GuideSeen.parameter(step), seen(step)));
        return known;
    }

    private static Set<String> seen(Step step) {
        Set<String> seen = new HashSet<>();
        step.variants().forEach(variant -> seen.add(variant.id()));
        step.notSeen().ifPresent(words -> seen.add(GuideSeen.NOTHING));
        return seen;
    }
}
