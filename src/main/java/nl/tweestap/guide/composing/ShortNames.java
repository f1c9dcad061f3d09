package nl.tweestap.guide.composing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.ShortName;
import nl.tweestap.school.School;

/** Words of short links over all schools: one that two have leads to the first of them only. */
final class ShortNames {

    private ShortNames() {}

    static void check(List<School> schools, Problems problems) {
        Map<String, String> all = new HashMap<>();
        for (School school : schools) {
            check(school, "", all, problems);
        }
        for (School school : schools) {
            school.guides().forEach(guide -> check(school, guide.slug(), all, problems));
        }
    }

    private static void check(
            School school, String guide, Map<String, String> all, Problems problems) {
        String name = ShortName.of(school.slug(), guide);
        String whose = guide.isEmpty() ? school.slug() : school.slug() + "/" + guide;
        String first = all.putIfAbsent(ShortName.folded(name), whose);
        if (first != null && !first.equals(whose)) {
            String file = "schools/" + school.slug() + "/school.yaml";
            problems.advise(file, 0, "finding.short-name", name, whose, first);
        }
    }
}
