package nl.tweestap.guide.composing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Standing;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.guide.library.StepFile;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** Steps that no guide has yet: they are put together alone, so that a guide can take them. */
final class UnusedSteps {

    /** A guide of nothing: it has no screens and no words of its own. */
    private static final GuideFile NO_GUIDE =
            new GuideFile(
                    "",
                    List.of(),
                    1,
                    Optional.empty(),
                    false,
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Standing.PLAIN,
                    List.of(),
                    "");

    private UnusedSteps() {}

    static void check(Library library, List<School> schools, Problems problems) {
        Set<String> used =
                library.guides().values().stream()
                        .flatMap(GuideFile::everyStep)
                        .collect(Collectors.toSet());
        StepNumbers numbers = numbers(library);
        for (StepFile step : library.steps().values()) {
            if (!used.contains(step.id())) {
                schools.forEach(school -> check(step, library, school, numbers, problems));
            }
        }
    }

    /** Whatever step it sends people to, a guide may have that. */
    private static StepNumbers numbers(Library library) {
        Map<String, Integer> numbers = new HashMap<>();
        library.steps().values().forEach(step -> numbers.put(step.id(), 1));
        return new StepNumbers("", List.copyOf(numbers.keySet()), numbers, false, false);
    }

    private static void check(
            StepFile step, Library library, School school, StepNumbers numbers, Problems problems) {
        for (Language language : school.languages().all()) {
            for (Device device : Device.values()) {
                Audience audience = new Audience(school, device, language);
                if (step.isFor(audience)) {
                    new StepComposer(library, audience, NO_GUIDE, numbers, problems).compose(step);
                }
            }
        }
    }
}
