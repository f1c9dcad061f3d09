package nl.tweestap.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import org.jspecify.annotations.Nullable;

/**
 * The page on which readers see what stands in a file: {@code #{shownAt.path(file)}}. A step is
 * shown by many guides; here it is the first that has it.
 */
@Named("shownAt")
@RequestScoped
public class ShownAt {

    @Inject CurrentAddress address;
    @Inject CurrentSchool school;
    @Inject Guides guides;

    /** Where something is: {@code steps/scan.md:12}, or the file alone. */
    public String place(String file, @Nullable Long line) {
        return line == null || line == 0 ? file : file + ":" + line;
    }

    /** Empty text where no page shows the file as such: labels, screens, languages. */
    public String path(String file) {
        String[] parts = file.split("/", -1);
        if (parts.length < 2) {
            return "";
        }
        return switch (parts[0]) {
            case "schools" -> address.path("");
            case "steps" -> ofStep(parts[1]);
            case "guides" -> ofGuide(parts[1], parts[parts.length - 2]);
            default -> "";
        };
    }

    private String ofStep(String step) {
        return every(name -> true).flatMap(guide -> at(guide, step)).findFirst().orElse("");
    }

    /**
     * A guide's own words for a step are shown at that step.
     *
     * @param step the folder in which the file stands: perhaps the guide's own
     */
    private String ofGuide(String folder, String step) {
        return every(name -> name.folder().equals(folder))
                .map(guide -> at(guide, step).findFirst().orElse(guide.path()))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> at(Guide guide, String step) {
        return guide.step(step).map(found -> guide.path() + "/" + found.id()).stream();
    }

    private Stream<Guide> every(Predicate<School.GuideName> wanted) {
        Optional<School> here = school.get();
        return here.stream()
                .flatMap(found -> found.guides().stream().filter(wanted))
                .flatMap(name -> editions(here.orElseThrow(), name.slug()));
    }

    private Stream<Guide> editions(School here, String slug) {
        return guides.devices(here, slug).stream()
                .map(device -> new Audience(here, device, address.language()))
                .flatMap(audience -> guides.guide(slug, audience).stream());
    }
}
