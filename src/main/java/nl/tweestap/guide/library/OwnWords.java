package nl.tweestap.guide.library;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.content.Problems;

/** Whether a guide's own words for a step are about a step that it has. */
final class OwnWords {

    private OwnWords() {}

    /** Names the folders with words that nobody reads. */
    static void check(Collection<GuideFile> guides, WordsShelf shelf, Problems problems) {
        for (GuideFile guide : guides) {
            List<String> known = guide.everyStep().toList();
            String names = String.join(", ", known);
            steps(guide, shelf)
                    .filter(step -> !known.contains(step))
                    .forEach(
                            step ->
                                    problems.advise(
                                            folder(guide) + step,
                                            0,
                                            "finding.own-words-unused",
                                            step,
                                            names));
        }
    }

    private static String folder(GuideFile guide) {
        return GuideReader.FOLDER + "/" + guide.id() + "/";
    }

    /** The steps for which a guide has words of its own. */
    private static Stream<String> steps(GuideFile guide, WordsShelf shelf) {
        String folder = folder(guide);
        return shelf.files().keySet().stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> file.substring(folder.length()))
                .filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .sorted();
    }
}
