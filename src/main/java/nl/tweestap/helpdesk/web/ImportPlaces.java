package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.register.csv.PeopleFile;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Role;

/** Bringing people in from a file, for who keeps the register. */
@ApplicationScoped
public class ImportPlaces implements Places {

    static final String IMPORT = HelpdeskPlaces.DESK + "/import";

    /** Of what a browser sends around the file. */
    private static final int AROUND_FILE = 16 * 1024;

    private static final int STEP = 2;

    @Override
    public List<Place> all() {
        return List.of(
                at(IMPORT, ImportUpload.PATH).takingFiles(PeopleFile.MAX_BYTES + AROUND_FILE),
                at(IMPORT + "/{import-step}", "/helpdesk/import.xhtml"),
                at(IMPORT + "/{import-step}/" + AskedAgain.AGAIN, "/helpdesk/import.xhtml"),
                at(IMPORT + "/{import-step}/" + HelpdeskPlaces.NOW, ImportMark.PATH));
    }

    private static Place at(String rest, String view) {
        return Place.ofSchool(rest, view, Access.SIGNED_IN).onlyFor(Role.ADMINISTRATOR);
    }

    static String path(ImportStep step) {
        return IMPORT + "/" + step.slug();
    }

    @Override
    public boolean isThere(Address address) {
        return address.segment(STEP).map(step -> ImportStep.ofSlug(step).isPresent()).orElse(true);
    }
}
