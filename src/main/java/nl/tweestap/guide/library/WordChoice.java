package nl.tweestap.guide.library;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tweestap.content.ChosenWords;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.text.Language;

/** Whether guides and steps call each thing what all pages call it. */
final class WordChoice {

    /** A section’s key is no text. */
    private static final String SECTION = "## ";

    private WordChoice() {}

    /** Names each line with another word for something than the chosen one. */
    static void check(ContentFolder folder, WordsShelf shelf, Problems problems) {
        ChosenWords chosen = ChosenWords.read(folder, problems);
        for (String file : new TreeSet<>(shelf.files().keySet())) {
            language(file, shelf)
                    .ifPresent(
                            language ->
                                    folder.text(file, problems)
                                            .ifPresent(
                                                    text ->
                                                            check(
                                                                    text, file, language, chosen,
                                                                    problems)));
        }
    }

    /** {@code nl-formal.android.md} is in formal Dutch. */
    private static Optional<Language> language(String file, WordsShelf shelf) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return shelf.languages().ofTag(name.substring(0, name.indexOf('.')));
    }

    private static void check(
            String text, String file, Language language, ChosenWords chosen, Problems problems) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int place = number;
            Stream.of(line)
                    .filter(one -> !one.startsWith(SECTION))
                    .flatMap(one -> chosen.in(one, language))
                    .forEach(
                            found ->
                                    problems.advise(
                                            file,
                                            place,
                                            "finding.word-other",
                                            found.used(),
                                            found.instead()));
        }
    }
}
