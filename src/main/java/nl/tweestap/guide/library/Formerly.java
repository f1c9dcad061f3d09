package nl.tweestap.guide.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweestap.content.AddressWord;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlMap;
import nl.tweestap.guide.FormerNames;
import nl.tweestap.school.School;

/**
 * Reads {@code formerly: [old-name]}, and finds names that would lead to two things: then the one
 * that has the name now wins, and of two that had it the first in the alphabet.
 */
public final class Formerly {

    static final String KEY = "formerly";

    private Formerly() {}

    static List<String> read(YamlMap yaml) {
        List<String> names = new ArrayList<>();
        for (String name : yaml.texts(KEY)) {
            if (AddressWord.is(name)) {
                names.add(name);
            } else {
                yaml.problem(KEY, "finding.address-word", name, AddressWord.near(name));
            }
        }
        return List.copyOf(names);
    }

    /** The former names in a content folder, without those that clash. */
    public static FormerNames names(Library library) {
        Map<String, List<String>> guides = new HashMap<>();
        library.guides().values().forEach(guide -> guides.put(guide.id(), guide.formerly()));
        Map<String, String> steps = new HashMap<>();
        for (StepFile step : sorted(library)) {
            for (String name : step.formerly()) {
                if (library.step(name).isEmpty()) {
                    steps.putIfAbsent(name, step.id());
                }
            }
        }
        return new FormerNames(guides, steps);
    }

    private static List<StepFile> sorted(Library library) {
        return library.steps().values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** Leaves a problem for each name that more than one thing has or had. */
    public static void check(Library library, List<School> schools, Problems problems) {
        FormerNames names = names(library);
        for (StepFile step : sorted(library)) {
            for (String name : step.formerly()) {
                boolean isOurs = names.step(name).filter(step.id()::equals).isPresent();
                if (!isOurs) {
                    String other = names.step(name).orElse(name);
                    problems.add(step.file(), 0, "finding.formerly-clash", name, other);
                }
            }
        }
        schools.forEach(school -> check(library, school, names, problems));
    }

    private static void check(
            Library library, School school, FormerNames names, Problems problems) {
        for (School.GuideName offered : school.guides()) {
            library.guide(offered.folder())
                    .ifPresent(guide -> check(guide, offered, school, names, problems));
        }
    }

    private static void check(
            GuideFile guide,
            School.GuideName offered,
            School school,
            FormerNames names,
            Problems problems) {
        for (String name : guide.formerly()) {
            String leadsTo = names.guide(school, name).orElse(name);
            if (!leadsTo.equals(offered.slug())) {
                problems.add(guide.file(), 0, "finding.formerly-clash", name, leadsTo);
            }
        }
    }
}
