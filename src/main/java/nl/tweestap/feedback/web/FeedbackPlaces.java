package nl.tweestap.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** One page a step of a guide, with {@code thanks} behind it afterwards. */
@ApplicationScoped
public class FeedbackPlaces implements Places {

    static final String THANKS = "thanks";

    private static final String STEP = "feedback/{guide}/{device}/{step}";

    @Inject Schools schools;
    @Inject Guides guides;

    @Override
    public List<Place> all() {
        return Stream.of(STEP, STEP + "/" + THANKS)
                .map(rest -> Place.ofSchool(rest, FeedbackDesk.PATH, Access.OPEN))
                .toList();
    }

    /** Only about steps that are there, so that nobody can make up rows. */
    @Override
    public boolean isThere(Address address) {
        return guide(address).flatMap(guide -> address.segment(3).flatMap(guide::step)).isPresent();
    }

    Optional<Guide> guide(Address address) {
        return address.school()
                .flatMap(schools::find)
                .flatMap(
                        school ->
                                address.segment(2)
                                        .flatMap(Device::ofTag)
                                        .flatMap(
                                                device ->
                                                        guides.guide(
                                                                school,
                                                                address.segment(1).orElse(""),
                                                                device,
                                                                address.language().orElseThrow())));
    }
}
