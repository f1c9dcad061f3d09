package nl.tweestap.guide;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problem;
import nl.tweestap.content.Problems;
import nl.tweestap.school.School;

/**
 * Everything guides are made of, as it was read; and what was wrong with it.
 *
 * @param portal where people reach this portal, for pictures of our own pages and example codes
 */
record Library(
        URI portal,
        Labels labels,
        Map<String, Screen> screens,
        Map<String, StepFile> steps,
        Map<String, GuideFile> guides,
        WordsShelf words,
        List<Problem> problems) {

    static Library read(ContentFolder folder, URI portal) {
        Problems problems = new Problems();
        Languages languages = Languages.read(folder, problems);
        Labels labels = Labels.read(folder, problems);
        Map<String, Screen> screens = ScreenReader.read(folder, problems);
        Map<String, StepFile> steps = StepReader.read(folder, problems);
        Map<String, GuideFile> guides = GuideReader.read(folder, problems);
        WordsShelf words = WordsShelf.read(folder, languages, problems);
        return new Library(portal, labels, screens, steps, guides, words, problems.all());
    }

    /** Empty when the school offers no such guide. */
    Optional<GuideFile> guide(School school, String slug) {
        return school.guides().stream()
                .filter(name -> name.slug().equals(slug))
                .flatMap(name -> Optional.ofNullable(guides.get(name.folder())).stream())
                .findFirst();
    }

    /** Where the app is: the first address in the school's guides for this device. */
    Optional<String> appAddress(School school, Device device) {
        return school.guides().stream()
                .flatMap(name -> guide(school, name.slug()).stream())
                .flatMap(guide -> guide.chapters().stream())
                .flatMap(chapter -> chapter.steps().stream())
                .flatMap(id -> Optional.ofNullable(steps.get(id)).stream())
                .flatMap(step -> step.app().of(device).stream())
                .findFirst();
    }

    /** Whether a step is there but could not be read: what names it is right, and waits for it. */
    boolean isUnreadStep(String step) {
        return !steps.containsKey(step) && isWrong(StepReader.FOLDER + "/" + step + "/step.yaml");
    }

    boolean isUnreadScreen(String screen) {
        return !screens.containsKey(screen) && isWrong("screens/" + screen + ".yaml");
    }

    private boolean isWrong(String file) {
        return problems.stream().anyMatch(problem -> problem.file().equals(file));
    }

    Languages languages() {
        return words.languages();
    }
}
