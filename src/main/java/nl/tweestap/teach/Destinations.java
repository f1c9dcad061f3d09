package nl.tweestap.teach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.FormerNames;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Step;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;

/** Where what is shared stands now, under the names that guides and steps have today. */
@ApplicationScoped
public class Destinations {

    @Inject Schools schools;
    @Inject Guides guides;

    /** Under today's names; empty when there is no such thing, or no more. */
    public Optional<GuideAddress> today(GuideAddress address) {
        Optional<School> school = schools.find(address.school());
        if (address.guide().isEmpty()) {
            return school.map(found -> GuideAddress.ofSchool(found.slug()).in(address.language()));
        }
        FormerNames names = guides.formerNames();
        return school.flatMap(
                found -> {
                    String slug = names.guide(found, address.guide()).orElse(address.guide());
                    GuideAddress called = address.called(slug);
                    return Stream.of(called, called.at(renamed(address.part(), names)))
                            .filter(one -> edition(one, found.languages().own()).isPresent())
                            .findFirst();
                });
    }

    private static Part renamed(Part part, FormerNames names) {
        return part.sort() == Part.Sort.STEP
                ? names.step(part.id()).map(Part::step).orElse(part)
                : part;
    }

    /** The guide on its device, or on the first one on which there is this part. */
    public Optional<Guide> edition(GuideAddress address, Language language) {
        return editions(address, language).findFirst();
    }

    private Stream<Guide> editions(GuideAddress address, Language language) {
        return schools.find(address.school()).stream()
                .flatMap(
                        school ->
                                devices(school, address).stream()
                                        .flatMap(device -> guide(school, address, device, language))
                                        .filter(guide -> has(guide, address.part())));
    }

    private List<Device> devices(School school, GuideAddress address) {
        return guides.devices(school, address.guide()).stream()
                .filter(device -> address.device().filter(one -> one != device).isEmpty())
                .toList();
    }

    private Stream<Guide> guide(
            School school, GuideAddress address, Device device, Language language) {
        return guides.guide(school, address.guide(), device, language).stream();
    }

    private static boolean has(Guide guide, Part part) {
        return switch (part.sort()) {
            case WHOLE -> true;
            case CHAPTER ->
                    guide.chapters().stream().anyMatch(chapter -> chapter.id().equals(part.id()));
            case STEP -> guide.step(part.id()).isPresent();
            case REHEARSAL -> guide.steps().anyMatch(step -> !step.pictures().isEmpty());
        };
    }

    /** The number of the step, where it is one. */
    Optional<Integer> number(GuideAddress address) {
        return schools.find(address.school())
                .flatMap(school -> edition(address, school.languages().own()))
                .flatMap(guide -> guide.step(address.part().id()))
                .map(Step::number);
    }

    /** The step that has this number today, on the first device that has so many. */
    Optional<GuideAddress> step(GuideAddress guide, int number) {
        return schools.find(guide.school()).stream()
                .flatMap(school -> editions(guide, school.languages().own()))
                .flatMap(Guide::steps)
                .filter(step -> step.number() == number)
                .map(step -> guide.at(Part.step(step.id())))
                .findFirst();
    }

    /**
     * The page, as a path of this site.
     *
     * @param address one of today
     * @param reader their language, where the address names none
     * @param guess their device, where the address names none
     */
    public String path(GuideAddress address, Language reader, Optional<Device> guess) {
        return path(address, reader, guess, false);
    }

    /** The same page for somebody's frame; a landing page has none. */
    public String framed(GuideAddress address, Language reader) {
        return path(address, reader, Optional.empty(), true);
    }

    private String path(
            GuideAddress address, Language reader, Optional<Device> guess, boolean isFramed) {
        School school = schools.find(address.school()).orElseThrow();
        Language language = address.language().map(school.languages()::ofTag).orElse(reader);
        String base = "/" + school.languages().nearest(language).tag() + "/" + school.slug();
        if (address.guide().isEmpty()) {
            return base;
        }
        boolean isTrial = address.part().sort() == Part.Sort.REHEARSAL;
        String room = isTrial ? "/try/" : isFramed ? "/" : "/guides/";
        Optional<Device> device =
                address.device().or(() -> guess.filter(one -> isOn(address, one, language)));
        String guide = (isFramed ? "/embed" : "") + base + room + address.guide();
        Optional<Device> shown = isTrial ? device.or(() -> first(address, language)) : device;
        return guide
                + shown.map(one -> "/" + one.tag()).orElse("")
                + behind(address.part(), shown.isPresent());
    }

    private boolean isOn(GuideAddress address, Device device, Language language) {
        return edition(address.on(Optional.of(device)), language).isPresent();
    }

    private Optional<Device> first(GuideAddress address, Language language) {
        return edition(address, language).map(guide -> guide.audience().device());
    }

    /** Only where the device is named can a step be; else it is a place on the page. */
    private static String behind(Part part, boolean isOnDevice) {
        return switch (part.sort()) {
            case WHOLE, REHEARSAL -> "";
            case CHAPTER -> "#chapter-" + part.id();
            case STEP -> (isOnDevice ? "/" : "#") + part.id();
        };
    }
}
