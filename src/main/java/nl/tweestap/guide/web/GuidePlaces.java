package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/**
 * The front door, each school's landing page, {@code guides/…} and {@code example}; and the page
 * for schools that do not exist. {@code followed} is what an open guide asks by script.
 */
@ApplicationScoped
public class GuidePlaces implements Places {

    /** Where an open guide asks how far its reader is. */
    static final String FOLLOWED = "followed";

    private static final Place FINISHED = new Place(FinishedPages.PATH, Access.OPEN);
    private static final Place MARK = new Place(FollowedMark.PATH, Access.OPEN);

    @Inject AskedPages pages;
    @Inject Schools schools;

    @Override
    public Optional<Place> find(Address address) {
        boolean isSchool = address.school().flatMap(schools::find).isPresent();
        if (isSchool && address.rest().equals(List.of(FOLLOWED))) {
            return Optional.of(MARK);
        }
        return pages.isOurs(address) ? Optional.of(FINISHED) : Optional.empty();
    }
}
