package nl.tweestap.school;

import java.time.InstantSource;
import java.util.List;
import nl.tweestap.content.ContentFolder;

/** Schools as the container would make them. */
public final class OpenedSchools {

    private OpenedSchools() {}

    /** All that a school's file may say. */
    public static List<String> keys() {
        return List.of(SchoolReader.KEYS);
    }

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    public static Schools on(ContentFolder folder, InstantSource clock) {
        Schools schools = new Schools();
        schools.folder = folder;
        schools.clock = clock;
        schools.open();
        return schools;
    }
}
