package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.FormerNames;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.CurrentAddress;

/** Addresses on paper of guides and steps that have another name since. */
@ApplicationScoped
public class FormerAddresses {

    @Inject Schools schools;
    @Inject Guides guides;
    @Inject CurrentAddress current;

    /**
     * Where the page is now of which this address was once the one.
     *
     * @param asked a page that is missing
     * @return empty when it never was
     */
    Optional<String> now(AskedPage asked) {
        return schools.find(asked.school())
                .flatMap(school -> now(school, asked, current.get()))
                .filter(path -> !path.equals(current.asked()));
    }

    private Optional<String> now(School school, AskedPage asked, Address address) {
        List<String> segments = new ArrayList<>(List.of(current.asked().split("/")));
        int place = segments.indexOf(school.slug()) + 1 + before(address);
        if (place <= 0 || place >= segments.size()) {
            return Optional.empty();
        }
        FormerNames names = guides.formerNames();
        Optional<String> guide = names.guide(school, segments.get(place));
        guide.ifPresent(now -> segments.set(place, now));
        Optional<String> step =
                segments.size() > place + 2 && isMissing(segments.get(place + 2), asked, guide)
                        ? names.step(segments.get(place + 2))
                        : Optional.empty();
        step.ifPresent(now -> segments.set(place + 2, now));
        return guide.or(() -> step).map(found -> String.join("/", segments));
    }

    /** Whether the step is what is missing; behind a former guide nobody has looked yet. */
    private static boolean isMissing(String step, AskedPage asked, Optional<String> guide) {
        return guide.isPresent() || asked.missing().equals(step);
    }

    /** What stands between the school and the guide: {@code guides}, {@code try} or nothing. */
    private static int before(Address address) {
        boolean isTrial = address.segment(1).equals(Optional.of(Trials.TRY));
        return !address.isFramed() || isTrial ? 1 : 0;
    }
}
