package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Step;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Nearest;

/** For an address that leads nowhere: what was probably meant, and where to go from here. */
@Named("missingPage")
@RequestScoped
public class MissingPage extends OpenPage {

    /** Nobody can see there which phone lies beside it: the guide itself asks. */
    private static final Set<String> COMPUTERS =
            Set.of(
                    "windows",
                    "laptop",
                    "computer",
                    "pc",
                    "mac",
                    "macbook",
                    "chromebook",
                    "desktop");

    @Inject Guides guides;

    /** What was typed; it went through the address's alphabet, so it is letters and digits. */
    public String getTyped() {
        return asked().missing();
    }

    /** What is wrong with the address; a word that we do know is not called unknown. */
    public String getLead() {
        return isKnown()
                ? texts.get("guide.missing.known")
                : texts.of("guide.missing.typed", getTyped());
    }

    private boolean isKnown() {
        return getTyped().isEmpty()
                || getTyped().equals(Trials.TRY)
                || (isGuide() && getTyped().equals(asked().guide()))
                || !elsewhere().isEmpty();
    }

    private boolean isGuide() {
        return school().filter(school -> !guides.devices(school, asked().guide()).isEmpty())
                .isPresent();
    }

    /** Links to what was probably meant; none when nothing is near. */
    public List<Choice> getSuggestions() {
        if (asked().isGuessed() && isGuide() && getTyped().equals(asked().guide())) {
            return rehearsals();
        }
        List<Choice> elsewhere = elsewhere();
        return elsewhere.isEmpty() ? suggestion().stream().toList() : elsewhere;
    }

    /** A rehearsal names its device. */
    private List<Choice> rehearsals() {
        return editions()
                .filter(guide -> !Trials.of(guide, Choices.NONE).moves().isEmpty())
                .map(
                        guide ->
                                choice(
                                        guide.title(),
                                        guide.path().replace("/guides/", "/" + Trials.TRY + "/")))
                .toList();
    }

    /** The step that was typed, on the devices that have it. */
    private List<Choice> elsewhere() {
        return editions()
                .flatMap(guide -> guide.step(getTyped()).map(step -> at(guide, step)).stream())
                .toList();
    }

    private Choice at(Guide guide, Step step) {
        String device = shortName(guide.audience().device());
        return choice(step.title() + " (" + device + ")", guide.path() + "/" + step.id());
    }

    /** The guide of the address for each of its devices. */
    private Stream<Guide> editions() {
        return school().stream()
                .flatMap(
                        school ->
                                guides.devices(school, asked().guide()).stream()
                                        .flatMap(
                                                device ->
                                                        guide(school, asked().guide(), device)
                                                                .stream()));
    }

    private Optional<Choice> suggestion() {
        Optional<School> school = school();
        if (school.isEmpty()) {
            return Nearest.to(getTyped(), schools.all().stream().map(School::slug).toList())
                    .flatMap(schools::find)
                    .map(found -> choice(found.name(), path(found.slug())));
        }
        if (guides.devices(school.get(), asked().guide()).isEmpty()) {
            return nearestGuide(school.get());
        }
        return asked().isGuessed() ? nearestDevice(school.get()) : nearestStep(school.get());
    }

    private Optional<Choice> nearestGuide(School school) {
        return Nearest.to(getTyped(), school.guides().stream().map(School.GuideName::slug).toList())
                .flatMap(slug -> guide(school, slug, Device.IOS))
                .map(guide -> choice(guide.title(), guidePath(guide.slug())));
    }

    private Optional<Choice> nearestDevice(School school) {
        if (COMPUTERS.contains(getTyped())) {
            return guide(school, asked().guide(), Device.IOS)
                    .map(guide -> choice(guide.title(), guidePath(guide.slug())));
        }
        List<String> tags =
                guides.devices(school, asked().guide()).stream().map(Device::tag).toList();
        return Device.ofName(getTyped())
                .or(() -> Nearest.to(getTyped(), tags).flatMap(Device::ofTag))
                .flatMap(device -> guide(school, asked().guide(), device))
                .map(guide -> choice(guide.title(), guide.path()));
    }

    private Optional<Choice> nearestStep(School school) {
        Optional<Guide> guide =
                asked().device().flatMap(device -> guide(school, asked().guide(), device));
        List<String> ids = guide.stream().flatMap(Guide::steps).map(Step::id).toList();
        return Nearest.to(getTyped(), ids)
                .flatMap(id -> guide.flatMap(found -> found.step(id)))
                .map(step -> choice(step.title(), guide.orElseThrow().path() + "/" + step.id()))
                .or(() -> guide.map(found -> choice(found.title(), found.path())));
    }

    private Optional<Guide> guide(School school, String slug, Device device) {
        return guides.guide(school, slug, device, asked().language());
    }

    private static Choice choice(String label, String href) {
        return new Choice(label, href, false, "", "");
    }

    private String path(String school) {
        return schools.find(school)
                .map(found -> FrontDoorPage.pathOf(found, asked().language()))
                .orElse("/");
    }

    private String guidePath(String slug) {
        return schoolPath(asked().language(), asked().school()) + "/guides/" + slug;
    }

    /** The school's landing page; the front door where there is no such school. */
    public String getStart() {
        return school().isPresent() ? schoolPath(asked().language(), asked().school()) : "/";
    }

    @Override
    String path(Language language) {
        return school().isPresent() ? schoolPath(language, asked().school()) : "/" + language.tag();
    }

    @Override
    String canonicalPath(Language language) {
        return path(language);
    }
}
