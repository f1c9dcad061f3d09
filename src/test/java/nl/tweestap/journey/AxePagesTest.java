package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.DeclaredPlaces;
import org.junit.jupiter.api.Test;

/** No page is forgotten by who looks whether everybody can use it. */
class AxePagesTest {

    private static final String SCHOOL = "/{language}/{school}";

    /** Looked at by another class, which has a list of its own kind. */
    private static final Map<String, Class<?>> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("/{language}/{no-school}/**", GuideAccessJourney.class),
                    Map.entry(SCHOOL + "/guides/**", EveryGuideAccessJourney.class),
                    Map.entry(SCHOOL + "/try/**", RehearsalJourney.class),
                    Map.entry("/embed" + SCHOOL + "/**", ReachAccessJourney.class),
                    Map.entry(SCHOOL + "/search", ReachAccessJourney.class),
                    Map.entry(
                            SCHOOL + "/feedback/{guide}/{device}/{step}", ReachAccessJourney.class),
                    Map.entry(
                            SCHOOL + "/feedback/{guide}/{device}/{step}/thanks",
                            ReachAccessJourney.class),
                    Map.entry(SCHOOL + "/editor", ReachAccessJourney.class),
                    Map.entry(SCHOOL + "/call-check/{receipt}", CallCheckJourney.class));

    /** What answers there is no page: a line for a script, or a way to another page. */
    private static final Set<String> NO_PAGE =
            Set.of(
                    "/health/ready",
                    "/g/{link}",
                    SCHOOL + "/teach/code/{code}",
                    SCHOOL + "/teach/paper/{what}",
                    SCHOOL + "/teach/paper/{guide}/{device}",
                    SCHOOL + "/class/{window}/now",
                    SCHOOL + "/class/{window}/board/now",
                    SCHOOL + "/enrol/proof/now",
                    "/oembed",
                    SCHOOL + "/followed",
                    SCHOOL + "/stay",
                    SCHOOL + "/enrol",
                    SCHOOL + "/sign-in/verify",
                    SCHOOL + "/helpdesk/found",
                    SCHOOL + "/helpdesk/{person}/now",
                    SCHOOL + "/helpdesk/{person}/check/now",
                    SCHOOL + "/helpdesk/{person}/help/{act}",
                    SCHOOL + "/helpdesk/overview/{file}",
                    SCHOOL + "/helpdesk/import",
                    SCHOOL + "/helpdesk/import/{import-step}/now");

    /** A page that is asked for once more is the same page. */
    private static final String AGAIN = "/again$";

    private static Set<String> looked() {
        Stream<String> ofSchool =
                Stream.of(
                                AxePages.OPEN.stream(),
                                AxePages.STEPS.stream().map(step -> "enrol/" + step),
                                Stream.of(AxePages.MORE_INFORMATION),
                                AxePages.SECOND_FACTOR.stream(),
                                AxePages.ACCOUNT.stream(),
                                AxePages.WITHOUT_A_PHONE.stream(),
                                AxePages.DESK.stream(),
                                AxePages.IMPORT.stream(),
                                AxePages.TEACH.stream(),
                                AxePages.CLASS.stream())
                        .flatMap(pages -> pages)
                        .map(page -> page.isEmpty() ? SCHOOL : SCHOOL + "/" + page);
        return Stream.of(
                        ofSchool,
                        AxePages.OF_PORTAL.stream(),
                        Stream.of(AxePages.PROBLEM),
                        ELSEWHERE.keySet().stream(),
                        NO_PAGE.stream())
                .flatMap(pages -> pages)
                .collect(Collectors.toSet());
    }

    private static List<String> declared() {
        return DeclaredPlaces.all().stream()
                .map(place -> place.addresses().toString().replaceFirst(AGAIN, ""))
                .distinct()
                .toList();
    }

    @Test
    void every_page_is_looked_at() {
        assertThat(declared()).allMatch(looked()::contains);
    }

    @Test
    void nothing_is_looked_at_that_is_no_page() {
        assertThat(looked()).allMatch(declared()::contains);
    }
}
