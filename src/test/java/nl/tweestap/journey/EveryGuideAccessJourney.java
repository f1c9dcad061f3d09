package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Landing page, guides and embedded guides of every school, in every language, for everybody. */
class EveryGuideAccessJourney {

    private static final List<String> DEVICES = List.of("ios", "android", "other");

    private final Caller caller = new Caller(Portal.shared());

    static Stream<Arguments> schoolsAndLanguages() {
        return Stream.of("rpo", "rocmn", "mborijnland", "hupracloud")
                .flatMap(
                        school ->
                                Stream.of("nl", "nl-formal", "en")
                                        .map(language -> Arguments.of(school, language)));
    }

    @ParameterizedTest
    @MethodSource("schoolsAndLanguages")
    void can_be_read_and_used(String school, String language) {
        String home = "/" + language + "/" + school;
        try (Visit visit = Browser.desktop()) {
            check(visit, home);
            for (String guide : guides(home)) {
                check(visit, "/embed" + home + "/" + guide + "/" + DEVICES.get(0));
                for (String device : DEVICES) {
                    String path = home + "/guides/" + guide + "/" + device;
                    if (caller.get(path).status() == 200) {
                        check(visit, path);
                    }
                }
            }
        }
    }

    /** The words of the guides in addresses, as the landing page links to them. */
    private Set<String> guides(String home) {
        Set<String> guides = new TreeSet<>();
        for (String href :
                caller.get(home).html().select("main a[href*=/guides/]").eachAttr("href")) {
            guides.add(href.replaceAll(".*/guides/([^/?#]+).*", "$1"));
        }
        assertThat(guides).hasSizeGreaterThan(1);
        return guides;
    }

    /** With everything open that can be opened. */
    private static void check(Visit visit, String path) {
        visit.go(path);
        visit.page()
                .evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        Look.checkAll(visit);
    }
}
