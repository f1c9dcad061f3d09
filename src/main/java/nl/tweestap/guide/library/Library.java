package nl.tweestap.guide.library;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.LanguagesFile;
import nl.tweestap.content.Problem;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Upkeep;
import nl.tweestap.guide.Where;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;

/** Everything guides are made of, as it was read; and what was wrong with it. */
public final class Library {

    private final URI portal;
    private final Languages languages;
    private final Labels labels;
    private final Map<String, Screen> screens;
    private final Map<String, StepFile> steps;
    private final Map<String, GuideFile> guides;
    private final WordsShelf shelf;
    private final List<Problem> problems;

    private Library(ContentFolder folder, URI portal, Problems found) {
        this.portal = portal;
        this.languages = LanguagesFile.read(folder, found);
        this.labels = Labels.read(folder, languages, found);
        this.screens = ScreenReader.read(folder, found);
        this.steps = StepReader.read(folder, found);
        this.guides = GuideReader.read(folder, found);
        this.shelf = WordsShelf.read(folder, languages, found);
        OwnWords.check(guides.values(), shelf, found);
        new OwnLists(guides, steps, shelf).check(found);
        WordChoice.check(folder, shelf, found);
        this.problems = found.all();
    }

    /**
     * Reads all of a content folder but its schools.
     *
     * @param portal where people reach this portal, for pictures of our own pages and example codes
     */
    public static Library read(ContentFolder folder, URI portal) {
        return new Library(folder, portal, new Problems());
    }

    public URI portal() {
        return portal;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** All guides by their folder, offered by a school or not. */
    public Map<String, GuideFile> guides() {
        return guides;
    }

    /** A guide by its folder, whichever school offers it. */
    public Optional<GuideFile> guide(String folder) {
        return Optional.ofNullable(guides.get(folder));
    }

    /** Empty when the school offers no such guide: one of our wizard, where that is not offered. */
    public Optional<GuideFile> guide(School school, String slug) {
        return school.guides().stream()
                .filter(name -> name.slug().equals(slug))
                .flatMap(name -> guide(name.folder()).stream())
                .filter(file -> !file.isOfWizard() || school.secondStep().isOfferedHere())
                .findFirst();
    }

    public Map<String, StepFile> steps() {
        return steps;
    }

    public Optional<StepFile> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /** Whether a step is there but could not be read: what names it is right, and waits for it. */
    public boolean isUnreadStep(String step) {
        return !steps.containsKey(step) && isWrong(StepReader.FOLDER + "/" + step + "/step.yaml");
    }

    public Collection<Screen> screens() {
        return screens.values();
    }

    public Optional<Screen> screen(String id) {
        return Optional.ofNullable(screens.get(id));
    }

    public boolean isUnreadScreen(String screen) {
        return !screens.containsKey(screen) && isWrong("screens/" + screen + ".yaml");
    }

    private boolean isWrong(String file) {
        return problems.stream().anyMatch(problem -> problem.file().equals(file));
    }

    WordsShelf shelf() {
        return shelf;
    }

    /** The words of a guide itself; empty when there are none in any language. */
    public Optional<FoundWords> words(GuideFile guide, Audience audience) {
        return shelf.find(List.of(GuideReader.FOLDER + "/" + guide.id()), audience);
    }

    /**
     * The words of a step in a guide: the guide's own where it has some, else the step's. What the
     * guide's own do not say, the step's still do.
     */
    public Optional<FoundWords> words(GuideFile guide, StepFile step, Audience audience) {
        return shelf.find(guide, step, audience);
    }

    /**
     * A guide's own words for a step that this reader does not get: they are in another language.
     */
    public Optional<String> ownUnread(GuideFile guide, StepFile step, FoundWords found) {
        return shelf.ownUnread(guide, step, found);
    }

    /**
     * What a button or a screen of other people says.
     *
     * @param name {@code microsoft-web.next} is the label “next” of the product “microsoft-web”
     * @param languages by preference
     */
    public Optional<String> label(String name, Device device, List<Language> languages) {
        return labels.find(name, device, languages);
    }

    /** The file that should have a label in this language, where its product has none in it. */
    public Optional<String> missingLabels(String name, Device device, Language language) {
        return labels.missing(name, device, language);
    }

    /** The languages that the screens in our guides speak. */
    public List<Language> screenLanguages() {
        return labels.spoken(languages).toList();
    }

    /** On which of the reader's screens a label stands. */
    public Where where(String label) {
        return Labels.where(label);
    }

    /** The languages there are, and what they fall back to. */
    public Languages languages() {
        return languages;
    }

    /** Where the app is: the first address in the school's guides for this device. */
    public Optional<String> appAddress(School school, Device device) {
        return school.guides().stream()
                .flatMap(name -> guide(name.folder()).stream())
                .flatMap(GuideFile::stepIds)
                .flatMap(id -> step(id).stream())
                .flatMap(step -> step.app(device).stream())
                .findFirst();
    }

    /** What a school's editors have to look at again: of the guides it offers, and their steps. */
    public Upkeep upkeep(School school, LocalDate today) {
        Set<String> folders = new TreeSet<>();
        for (School.GuideName name : school.guides()) {
            folders.add(GuideReader.FOLDER + "/" + name.folder() + "/");
            guide(name.folder()).stream()
                    .flatMap(GuideFile::stepIds)
                    .forEach(step -> folders.add(StepReader.FOLDER + "/" + step + "/"));
        }
        Predicate<String> isOffered = file -> folders.stream().anyMatch(file::startsWith);
        return UpkeepFinder.find(this, isOffered, today);
    }

    /** The same of everything that was read. */
    public Upkeep upkeep(LocalDate today) {
        return UpkeepFinder.find(this, file -> true, today);
    }
}
