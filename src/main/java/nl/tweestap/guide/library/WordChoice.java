package nl.tweestap.guide.library;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tweestap.content.ChosenWords;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.school.SchoolReader;
import nl.tweestap.text.Language;

/** Whether guides, steps and schools call each thing what all pages call it. */
final class WordChoice {

    /** A section’s key is no text. */
    private static final String SECTION = "## ";

    private static final String PROPERTIES = ".properties";

    private final ContentFolder folder;
    private final WordsShelf shelf;
    private final ChosenWords chosen;
    private final Problems problems;

    private WordChoice(ContentFolder folder, WordsShelf shelf, Problems problems) {
        this.folder = folder;
        this.shelf = shelf;
        this.chosen = ChosenWords.read(folder, problems);
        this.problems = problems;
    }

    /** Names each line with another word for something than the chosen one. */
    static void check(ContentFolder folder, WordsShelf shelf, Problems problems) {
        WordChoice choice = new WordChoice(folder, shelf, problems);
        new TreeSet<>(shelf.files().keySet()).forEach(choice::check);
        choice.schools().forEach(choice::check);
    }

    private Stream<String> schools() {
        return folder.folders(SchoolReader.FOLDER).stream()
                .map(school -> SchoolReader.FOLDER + "/" + school)
                .flatMap(place -> folder.files(place).stream().map(file -> place + "/" + file))
                .filter(file -> file.endsWith(PROPERTIES));
    }

    private void check(String file) {
        language(file)
                .ifPresent(
                        language ->
                                folder.text(file, problems)
                                        .ifPresent(text -> check(text, file, language)));
    }

    /** {@code nl-formal.android.md} is in formal Dutch. */
    private Optional<Language> language(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return shelf.languages().ofTag(name.substring(0, name.indexOf('.')));
    }

    private void check(String text, String file, Language language) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int place = number;
            Stream.of(line)
                    .filter(one -> !one.startsWith(SECTION))
                    .flatMap(one -> chosen.in(one, language))
                    .forEach(found -> advise(file, place, found));
        }
    }

    private void advise(String file, int place, ChosenWords.Found found) {
        problems.advise(file, place, "finding.word-other", found.used(), found.instead());
    }
}
