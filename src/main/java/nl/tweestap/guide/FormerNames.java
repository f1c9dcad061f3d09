package nl.tweestap.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.school.School;

/**
 * What guides and steps were called in addresses before. Such an address is on paper, so it leads
 * to what it was about.
 *
 * @param guides the former words of a guide, by its folder
 * @param steps what a step is called now, by a former name
 */
public record FormerNames(Map<String, List<String>> guides, Map<String, String> steps) {

    public FormerNames {
        guides = Map.copyOf(guides);
        steps = Map.copyOf(steps);
    }

    /**
     * The word of the guide now that a school offered under a former one; the first in its list,
     * should there be two.
     *
     * @return empty for a word that is still one, and for one that never was
     */
    public Optional<String> guide(School school, String former) {
        boolean isOne = school.guides().stream().anyMatch(name -> name.slug().equals(former));
        return school.guides().stream()
                .filter(name -> !isOne)
                .filter(name -> guides.getOrDefault(name.folder(), List.of()).contains(former))
                .map(School.GuideName::slug)
                .findFirst();
    }

    /** The name of a step now; empty for one that never had another. */
    public Optional<String> step(String former) {
        return Optional.ofNullable(steps.get(former));
    }
}
