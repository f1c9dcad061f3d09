package nl.tweestap.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tweestap.content.WordsFile;
import nl.tweestap.school.School;

/**
 * What editors have to look at again, though nothing is wrong with it.
 *
 * @param behind translations of a text that has changed since, each with the hash it is to name
 * @param due guides and steps that were walked too long ago, the oldest first
 * @param notYet those that say they were walked on a day that is still to come
 * @param never the files of steps that nobody has walked on real devices yet
 */
public record Upkeep(
        Map<String, String> behind, List<Due> due, List<Due> notYet, List<String> never) {

    /** Other people's screens change about twice a year. */
    public static final int KEEPS_DAYS = 180;

    public Upkeep {
        behind = new TreeMap<>(behind);
        due = List.copyOf(due);
        notYet = List.copyOf(notYet);
        never = List.copyOf(never);
    }

    /**
     * Something somebody walked on real devices a while ago.
     *
     * @param against the products it was walked with; empty when nobody wrote that down
     */
    public record Due(String file, LocalDate on, String against) {}

    /** Of the guides this school offers, and their steps. */
    static Upkeep of(Library library, School school, LocalDate today) {
        Set<String> folders = new TreeSet<>();
        for (School.GuideName name : school.guides()) {
            folders.add(GuideReader.FOLDER + "/" + name.folder() + "/");
            Optional.ofNullable(library.guides().get(name.folder())).stream()
                    .flatMap(guide -> guide.chapters().stream())
                    .flatMap(chapter -> chapter.steps().stream())
                    .forEach(step -> folders.add(StepReader.FOLDER + "/" + step + "/"));
        }
        return of(library, file -> folders.stream().anyMatch(file::startsWith), today);
    }

    /**
     * @param files the files that count
     */
    static Upkeep of(Library library, Predicate<String> files, LocalDate today) {
        Map<String, String> behind = new TreeMap<>(behind(library.words()));
        behind.keySet().removeIf(files.negate());
        LocalDate limit = today.minusDays(KEEPS_DAYS);
        List<Due> due =
                walked(library)
                        .filter(one -> files.test(one.file()) && one.on().isBefore(limit))
                        .sorted(Comparator.comparing(Due::on).thenComparing(Due::file))
                        .toList();
        List<Due> notYet =
                walked(library)
                        .filter(one -> files.test(one.file()) && one.on().isAfter(today))
                        .toList();
        List<String> never =
                library.steps().values().stream()
                        .filter(step -> step.checked().isEmpty())
                        .map(StepFile::file)
                        .filter(files)
                        .sorted()
                        .toList();
        return new Upkeep(behind, due, notYet, never);
    }

    private static Stream<Due> walked(Library library) {
        List<Due> walked = new ArrayList<>();
        library.guides()
                .values()
                .forEach(
                        guide ->
                                guide.checked()
                                        .ifPresent(
                                                on -> walked.add(new Due(guide.file(), on, ""))));
        library.steps()
                .values()
                .forEach(
                        step ->
                                step.checked()
                                        .ifPresent(
                                                done ->
                                                        walked.add(
                                                                new Due(
                                                                        step.file(),
                                                                        done.on(),
                                                                        done.against()))));
        return walked.stream();
    }

    static Map<String, String> behind(WordsShelf words) {
        Map<String, WordsFile> files = words.files();
        Map<String, String> behind = new TreeMap<>();
        files.forEach(
                (file, translation) -> {
                    int slash = file.lastIndexOf('/');
                    String name = file.substring(slash + 1);
                    String tag = name.substring(0, name.indexOf('.'));
                    String source = Languages.SOURCE.tag() + name.substring(tag.length());
                    WordsFile original = files.get(file.substring(0, slash + 1) + source);
                    if (original != null && translation.isBehind(original)) {
                        behind.put(file, original.hash());
                    }
                });
        return behind;
    }
}
