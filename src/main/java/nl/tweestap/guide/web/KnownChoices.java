package nl.tweestap.guide.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.guide.Guide;

/** What can be chosen on a guide: the values that mean something, by parameter. */
final class KnownChoices {

    private KnownChoices() {}

    static Map<String, Set<String>> of(Guide guide) {
        Map<String, Set<String>> known = new HashMap<>();
        known.put(Choices.PHONE, Choices.SCREEN_LANGUAGES);
        known.put(Choices.LAPTOP, Choices.SCREEN_LANGUAGES);
        guide.question()
                .ifPresent(
                        question ->
                                known.put(
                                        question.id(),
                                        question.answers().stream()
                                                .map(Guide.Answer::id)
                                                .collect(Collectors.toSet())));
        return known;
    }
}
