package nl.tweestap.guide.composing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Fresh;
import nl.tweestap.content.Problem;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.FormerNames;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Upkeep;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.guide.library.Formerly;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.school.School;
import nl.tweestap.school.SchoolReader;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The guides, read from the content folder and put together when somebody asks for one. */
@ApplicationScoped
public class ComposedGuides implements Guides {

    @Inject ContentFolder folder;
    @Inject InstantSource clock;
    @Inject Schools schools;

    @Inject
    @ConfigProperty(name = "tweestap.address")
    URI portal;

    private final AtomicLong editions = new AtomicLong();
    private Fresh<Shelf> shelf;

    @PostConstruct
    void open() {
        shelf =
                new Fresh<>(
                        folder,
                        clock,
                        this::read,
                        (found, read, before) ->
                                ContentCheck.check(
                                        found, read.library(), SchoolReader.read(found)));
    }

    private Shelf read(ContentFolder found) {
        return new Shelf(
                Library.read(found, portal), new ConcurrentHashMap<>(), editions.incrementAndGet());
    }

    @Override
    public Optional<Guide> guide(String slug, Audience audience) {
        if (!devices(audience.school(), slug).contains(audience.device())) {
            return Optional.empty();
        }
        return find(new Key(slug, audience));
    }

    @Override
    public List<Device> devices(School school, String slug) {
        return file(school, slug).map(GuideFile::devices).orElse(List.of());
    }

    @Override
    public Optional<Guide> wizardGuide(School school, Device device, Language language) {
        Audience audience = new Audience(school, device, language);
        return wizardGuide(school).flatMap(slug -> find(new Key(slug, audience)));
    }

    @Override
    public Optional<Step> step(
            School school, WizardStep wizardStep, Device device, Language language) {
        return wizardGuide(school, device, language)
                .flatMap(guide -> explaining(guide, wizardStep));
    }

    @Override
    public Optional<String> helpAddress(
            School school, WizardStep wizardStep, Device device, Language language) {
        Optional<Guide> guide = wizardGuide(school, device, language);
        return guide.flatMap(found -> explaining(found, wizardStep))
                .flatMap(step -> guide.map(found -> found.path() + "/" + step.id()));
    }

    @Override
    public Optional<String> appAddress(School school, Device device) {
        return shelf.get().library().appAddress(school, device);
    }

    @Override
    public List<Language> screenLanguages() {
        return shelf.get().library().screenLanguages();
    }

    @Override
    public List<Picture> pictures(
            School school, List<String> screens, Device device, Language language) {
        Audience audience = new Audience(school, device, language);
        return PictureComposer.plain(shelf.get().library(), audience, screens);
    }

    @Override
    public FormerNames formerNames() {
        return Formerly.names(shelf.get().library());
    }

    @Override
    public long edition() {
        return shelf.get().edition() + schools.edition();
    }

    @Override
    public List<Problem> problems() {
        Problems all = new Problems();
        all.addAll(schools.problems());
        all.addAll(shelf.problems());
        return all.all();
    }

    @Override
    public Set<String> heldBack() {
        Set<String> files = new TreeSet<>(schools.heldBack());
        files.addAll(shelf.heldBack());
        return files;
    }

    @Override
    public Upkeep upkeep(School school) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return shelf.get().library().upkeep(school, today);
    }

    private static Optional<Step> explaining(Guide guide, WizardStep wizardStep) {
        return guide.steps()
                .filter(step -> step.wizard().filter(wizardStep::equals).isPresent())
                .findFirst();
    }

    private Optional<String> wizardGuide(School school) {
        Library library = shelf.get().library();
        return school.guides().stream()
                .filter(
                        name ->
                                library.guide(name.folder())
                                        .filter(GuideFile::isWholeWizard)
                                        .isPresent())
                .map(School.GuideName::slug)
                .findFirst();
    }

    private Optional<GuideFile> file(School school, String slug) {
        return shelf.get().library().guide(school, slug);
    }

    /**
     * Kept are the guides everybody asks for; chosen languages of screens would be nine times as
     * many.
     */
    private Optional<Guide> find(Key key) {
        if (!key.audience().isLikeMost()) {
            return compose(key);
        }
        return shelf.get().composed().computeIfAbsent(key, this::compose);
    }

    private Optional<Guide> compose(Key key) {
        Audience audience = key.audience();
        Optional<GuideFile> file = file(audience.school(), key.slug());
        Composer composer = new Composer(shelf.get().library());
        Problems seenByTheCheck = new Problems();
        return file.flatMap(found -> composer.compose(found, key.slug(), audience, seenByTheCheck));
    }

    private record Key(String slug, Audience audience) {}

    /**
     * What was read, and what was put together from it: some hundreds at most, most of them short.
     */
    private record Shelf(Library library, Map<Key, Optional<Guide>> composed, long edition) {}
}
