package nl.tweestap.teach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Nearest;

/** Links that say what they mean: {@code rpo}, {@code rpo-app}, {@code rpo-app-7}. */
@ApplicationScoped
public class LinkNames {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    @Inject Schools schools;
    @Inject Destinations destinations;

    /** School and guide. */
    static String of(GuideAddress address) {
        String school = address.school();
        return address.guide().isEmpty() ? school : school + "-" + address.guide();
    }

    /** With the number it has, for a step that is for everybody. */
    Optional<String> numbered(GuideAddress address) {
        boolean isStep = address.isForAll() && address.part().sort() == Part.Sort.STEP;
        return isStep
                ? destinations.number(address).map(number -> of(address) + "-" + number)
                : Optional.empty();
    }

    /** The school or guide of this name, or the step that has this number today. */
    Optional<GuideAddress> find(String folded) {
        return named(folded).or(() -> counted(folded));
    }

    Optional<GuideAddress> named(String folded) {
        return Optional.ofNullable(all().get(folded));
    }

    private Optional<GuideAddress> counted(String folded) {
        int dash = folded.lastIndexOf('-');
        String digits = folded.substring(dash + 1).replace('o', '0').replace('l', '1');
        return Optional.of(folded.substring(0, Math.max(0, dash)))
                .filter(name -> NUMBER.matcher(digits).matches())
                .flatMap(this::named)
                .filter(guide -> !guide.guide().isEmpty())
                .flatMap(guide -> destinations.step(guide, Integer.parseInt(digits)));
    }

    /** The guide a link begins with, else what is spelled almost like it. */
    Optional<GuideAddress> near(String folded) {
        Map<String, GuideAddress> all = all();
        return all.keySet().stream()
                .filter(name -> folded.startsWith(name + "-"))
                .max(Comparator.comparingInt(String::length))
                .or(() -> Nearest.to(folded, all.keySet()))
                .map(all::get);
    }

    /** Everything that has a name, folded; a school goes before a guide that reads the same. */
    private Map<String, GuideAddress> all() {
        Map<String, GuideAddress> all = new LinkedHashMap<>();
        schools.all().stream()
                .map(school -> GuideAddress.ofSchool(school.slug()))
                .forEach(one -> all.put(LinkWord.folded(of(one)), one));
        offered().forEach(one -> all.putIfAbsent(LinkWord.folded(of(one)), one));
        return all;
    }

    private Stream<GuideAddress> offered() {
        return schools.all().stream()
                .flatMap(
                        school ->
                                school.guides().stream()
                                        .map(
                                                name ->
                                                        GuideAddress.of(
                                                                school.slug(),
                                                                name.slug(),
                                                                Part.WHOLE)))
                .filter(one -> destinations.today(one).isPresent());
    }
}
