package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Step;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** For an address that leads nowhere: what was probably meant, and where to go from here. */
@Named("missingPage")
@RequestScoped
public class MissingPage extends OpenPage {

    @Inject Guides guides;

    /** What was typed; it went through the address's alphabet, so it is letters and digits. */
    public String getTyped() {
        return asked().missing();
    }

    /** A link to what was probably meant; empty when nothing is near. */
    public List<Choice> getSuggestions() {
        return suggestion().stream().toList();
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
        List<String> tags =
                guides.devices(school, asked().guide()).stream().map(Device::tag).toList();
        return Nearest.to(getTyped(), tags)
                .flatMap(Device::ofTag)
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
