package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.school.framing.FrameCounts;
import nl.tweestap.school.framing.FramingSite;
import nl.tweestap.shell.HeadersFilter;
import nl.tweestap.shell.Settings;

/**
 * Says with each page for a frame whose frame it may stand in, and counts the sites that are not
 * among them. Before any page is looked for: a kept one is counted as a new one is.
 */
@ApplicationScoped
public class FrameDoor {

    /** Where a browser will put what it asks for. */
    private static final String DESTINATION = "Sec-Fetch-Dest";

    private static final Set<String> FRAMES = Set.of("iframe", "frame");

    @Inject Schools schools;
    @Inject Settings settings;
    @Inject FrameCounts counts;

    /**
     * @param slug of the school in the address; nobody may frame pages of a school there is not
     */
    void open(String slug, HttpServletRequest request, HttpServletResponse response) {
        Optional<School> school = schools.find(slug);
        HeadersFilter.letFrame(response, school.map(School::embedHosts).orElse(List.of()));
        school.ifPresent(found -> count(found, request));
    }

    private void count(School school, HttpServletRequest request) {
        if (!FRAMES.contains(header(request, DESTINATION))) {
            return;
        }
        Optional<FramingSite> own = FramingSite.of(settings.address().toString());
        FramingSite.of(header(request, "Referer"))
                .filter(site -> !own.equals(Optional.of(site)))
                .filter(site -> !site.isAllowedBy(school.embedHosts()))
                .ifPresent(site -> counts.refused(school.slug(), site));
    }

    /** A site that hides where its readers come from sends none. */
    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
