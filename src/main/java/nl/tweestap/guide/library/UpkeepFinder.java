package nl.tweestap.guide.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tweestap.content.WordsFile;
import nl.tweestap.guide.Upkeep;

/** Looks through a library for what editors have to look at again. */
final class UpkeepFinder {

    private UpkeepFinder() {}

    /**
     * @param files the files that count
     */
    static Upkeep find(Library library, Predicate<String> files, LocalDate today) {
        Map<String, String> behind = translations(library.shelf(), files, WordsFile::isBehind);
        Map<String, String> uncompared =
                translations(library.shelf(), files, WordsFile::isUncompared);
        LocalDate limit = today.minusDays(Upkeep.KEEPS_DAYS);
        List<Upkeep.Due> due =
                walked(library)
                        .filter(one -> files.test(one.file()) && one.on().isBefore(limit))
                        .sorted(
                                Comparator.comparing(Upkeep.Due::on)
                                        .thenComparing(Upkeep.Due::file))
                        .toList();
        List<Upkeep.Due> notYet =
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
        return new Upkeep(behind, uncompared, due, notYet, never);
    }

    private static Stream<Upkeep.Due> walked(Library library) {
        List<Upkeep.Due> walked = new ArrayList<>();
        library.guides()
                .values()
                .forEach(
                        guide ->
                                guide.checked()
                                        .ifPresent(
                                                on ->
                                                        walked.add(
                                                                new Upkeep.Due(
                                                                        guide.file(), on, ""))));
        library.steps()
                .values()
                .forEach(
                        step ->
                                step.checked()
                                        .ifPresent(
                                                done ->
                                                        walked.add(
                                                                new Upkeep.Due(
                                                                        step.file(),
                                                                        done.on(),
                                                                        done.against()))));
        return walked.stream();
    }

    /** Translations of which this holds, with the hash of what they were made from. */
    private static Map<String, String> translations(
            WordsShelf words, Predicate<String> wanted, BiPredicate<WordsFile, WordsFile> holds) {
        Map<String, WordsFile> files = words.files();
        Map<String, String> found = new TreeMap<>();
        files.forEach(
                (file, translation) -> {
                    int slash = file.lastIndexOf('/');
                    String name = file.substring(slash + 1);
                    String tag = name.substring(0, name.indexOf('.'));
                    String source = WordsShelf.SOURCE.tag() + name.substring(tag.length());
                    WordsFile original = files.get(file.substring(0, slash + 1) + source);
                    if (original != null
                            && wanted.test(file)
                            && holds.test(translation, original)) {
                        found.put(file, original.hash());
                    }
                });
        return found;
    }
}
