package nl.tweestap.guide.composing;

import java.nio.file.Path;
import java.time.InstantSource;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.OpenedSchools;
import nl.tweestap.school.Schools;

/** Guides and schools as the container would make them, on a content folder. */
public record OpenedGuides(Schools schools, Guides guides) {

    /** Our own content, opened once: it stays as it is. */
    public static OpenedGuides real() {
        return Real.OPENED;
    }

    private static final class Real {
        static final OpenedGuides OPENED =
                on(new ContentFolder(Path.of("content")), InstantSource.system());
    }

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    public static OpenedGuides on(ContentFolder folder, InstantSource clock) {
        Schools schools = OpenedSchools.on(folder, clock);
        ComposedGuides guides = new ComposedGuides();
        guides.folder = folder;
        guides.clock = clock;
        guides.schools = schools;
        guides.portal = RealContent.PORTAL;
        guides.open();
        return new OpenedGuides(schools, guides);
    }
}
