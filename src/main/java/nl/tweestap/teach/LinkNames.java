package nl.tweestap.teach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.ShortName;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Nearest;

/** Links that say what they mean: {@code rpo}, {@code rpo-app}, {@code rpo-app-7}. */
@ApplicationScoped
public class LinkNames {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    @Inject Schools schools;
    @Inject Guides guides;
    @Inject Destinations destinations;

    /** School and guide. */
    static String of(GuideAddress address) {
        return ShortName.of(address.school(), address.guide());
    }

    /** With the number it has, for a step that is for everybody. */
    Optional<String> numbered(GuideAddress address) {
        boolean isStep = address.isForAll() && address.part().sort() == Part.Sort.STEP;
        return isStep
                ? destinations
                        .number(address)
                        .map(number -> of(address) + "-" + number)
                        .filter(name -> offered(ShortName.folded(name)).isEmpty())
                : Optional.empty();
    }

    /** The school or guide of this name, or the step that has this number today. */
    Optional<GuideAddress> find(String folded) {
        return named(folded).or(() -> counted(folded));
    }

    Optional<GuideAddress> named(String folded) {
        return Optional.ofNullable(all().get(folded));
    }

    /**
     * The guide that a school offers today under a name that could be a number of a step: it goes
     * before one that was kept (decision 41).
     */
    Optional<GuideAddress> offered(String folded) {
        return Optional.of(folded)
                .filter(name -> NUMBER.matcher(digits(name)).matches())
                .flatMap(this::named)
                .filter(one -> ShortName.folded(of(one)).equals(folded));
    }

    private static String digits(String folded) {
        return folded.substring(folded.lastIndexOf('-') + 1).replace('o', '0').replace('l', '1');
    }

    private Optional<GuideAddress> counted(String folded) {
        int dash = folded.lastIndexOf('-');
        String digits = digits(folded);
        return Optional.of(folded.substring(0, Math.max(0, dash)))
                .filter(name -> NUMBER.matcher(digits).matches())
                .flatMap(this::named)
                .filter(guide -> !guide.guide().isEmpty())
                .flatMap(guide -> destinations.step(guide, Integer.parseInt(digits)));
    }

    /** The guide a link begins with, else what is spelled almost like it, else the school. */
    Optional<GuideAddress> near(String folded) {
        Map<String, GuideAddress> all = all();
        return beginning(folded, all)
                .filter(name -> !isSchool(all, name))
                .or(() -> Nearest.to(folded, all.keySet()))
                .or(() -> beginning(folded, all))
                .map(all::get);
    }

    private static Optional<String> beginning(String folded, Map<String, GuideAddress> all) {
        return all.keySet().stream()
                .filter(name -> folded.startsWith(name + "-"))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isSchool(Map<String, GuideAddress> all, String name) {
        return Optional.ofNullable(all.get(name)).filter(one -> one.guide().isEmpty()).isPresent();
    }

    /** Everything that has or had a name, folded; what has it now goes before what had it. */
    private Map<String, GuideAddress> all() {
        Map<String, GuideAddress> all = new LinkedHashMap<>();
        schools.all().forEach(school -> put(GuideAddress.ofSchool(school.slug()), all));
        each((school, name) -> put(school.slug(), name.slug(), all));
        Map<String, List<String>> former = guides.formerNames().guides();
        each(
                (school, name) ->
                        former.getOrDefault(name.folder(), List.of())
                                .forEach(slug -> put(school.slug(), slug, all)));
        return all;
    }

    private void each(BiConsumer<School, School.GuideName> work) {
        for (School school : schools.all()) {
            school.guides().forEach(name -> work.accept(school, name));
        }
    }

    private void put(String school, String slug, Map<String, GuideAddress> all) {
        put(GuideAddress.of(school, slug, Part.WHOLE), all);
    }

    private void put(GuideAddress named, Map<String, GuideAddress> all) {
        destinations
                .today(named)
                .ifPresent(today -> all.putIfAbsent(ShortName.folded(of(named)), today));
    }
}
