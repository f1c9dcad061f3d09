package nl.tweestap.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** {@code feedback/{guide}/{device}/{step}}, with {@code thanks} behind it afterwards. */
@ApplicationScoped
public class FeedbackPlaces implements Places {

    static final String WORD = "feedback";
    static final String THANKS = "thanks";

    @Inject Schools schools;
    @Inject Guides guides;

    @Override
    public Optional<Place> find(Address address) {
        if (!address.startsWith(WORD) || address.rest().size() > 5 || step(address).isEmpty()) {
            return Optional.empty();
        }
        boolean isKnown = address.segment(4).map(THANKS::equals).orElse(true);
        return isKnown ? Optional.of(new Place(FeedbackDesk.PATH, Access.OPEN)) : Optional.empty();
    }

    /** Only about steps that are there, so that nobody can make up rows. */
    private Optional<String> step(Address address) {
        return guide(address)
                .flatMap(guide -> address.segment(3).flatMap(guide::step))
                .map(step -> step.id());
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
