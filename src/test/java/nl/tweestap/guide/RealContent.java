package nl.tweestap.guide;

import java.net.URI;
import java.nio.file.Path;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.school.School;
import nl.tweestap.school.SchoolReader;
import nl.tweestap.text.Language;

/** Our own content, put together for tests. */
final class RealContent {

    static final URI PORTAL = URI.create("https://tweestap.example");

    private static final ContentFolder FOLDER = new ContentFolder(Path.of("content"));

    private static final Library LIBRARY = Library.read(FOLDER, PORTAL);

    private RealContent() {}

    static School school(String slug) {
        return SchoolReader.read(FOLDER).schools().stream()
                .filter(school -> school.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static Guide guide(String school, String slug, Device device, Language language) {
        return guide(LIBRARY, school(school), slug, device, language);
    }

    static Guide guide(String slug, Audience audience) {
        return guide(LIBRARY, slug, audience);
    }

    static Guide guide(
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
        GuideFile file = library.guides().get(folder);
        if (file == null) {
            throw new IllegalArgumentException(folder);
        }
        return new Composer(library).page(file, slug, audience, new Problems()).orElseThrow();
    }

    static Guide rpo(Device device) {
        return guide("rpo", "app", device, Language.DUTCH);
    }

    static Step step(Guide guide, String id) {
        return guide.step(id).orElseThrow();
    }
}
