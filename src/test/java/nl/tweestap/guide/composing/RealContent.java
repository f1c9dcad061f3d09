package nl.tweestap.guide.composing;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.school.School;
import nl.tweestap.school.SchoolReader;
import nl.tweestap.text.Language;

/** Our own content, put together for tests. */
public final class RealContent {

    public static final URI PORTAL = URI.create("https://tweestap.example");

    private static final ContentFolder FOLDER = new ContentFolder(Path.of("content"));

    private static final Library LIBRARY = Library.read(FOLDER, PORTAL);

    private static final List<School> SCHOOLS = SchoolReader.read(FOLDER).schools();

    private RealContent() {}

    public static School school(String slug) {
        return SCHOOLS.stream()
                .filter(school -> school.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    public static Guide guide(String school, String slug, Device device, Language language) {
        return guide(LIBRARY, school(school), slug, device, language);
    }

    public static Guide guide(String slug, Audience audience) {
        return guide(LIBRARY, slug, audience);
    }

    public static Guide guide(
            Library library, School school, String slug, Device device, Language language) {
        return guide(library, slug, new Audience(school, device, language));
    }

    private static Guide guide(Library library, String slug, Audience audience) {
        String folder =
                audience.school().guides().stream()
                        .filter(name -> name.slug().equals(slug))
                        .map(School.GuideName::folder)
                        .findFirst()
                        .orElseThrow();
        GuideFile file = library.guide(folder).orElseThrow();
        return new Composer(library).compose(file, slug, audience, new Problems()).orElseThrow();
    }

    public static Guide rpo(Device device) {
        return guide("rpo", "app", device, Language.DUTCH);
    }

    public static Step step(Guide guide, String id) {
        return guide.step(id).orElseThrow();
    }
}
