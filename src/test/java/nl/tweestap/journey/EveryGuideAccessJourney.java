package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Full;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.OfferedGuides;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.school.OurSchools;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Landing page, guides and embedded guides of every school, in every language, for everybody. */
class EveryGuideAccessJourney {

    private static final List<String> LANGUAGES = List.of("nl", "nl-formal", "en");
    private static final List<String> DEVICES = List.of("ios", "android", "other");

    private static final int TOPICS_A_SCHOOL = 1;

    private final Caller caller = new Caller(Portal.shared());

    static Stream<Arguments> schoolsAndLanguages() {
        return OurSchools.slugs().stream()
                .flatMap(
                        school ->
                                LANGUAGES.stream().map(language -> Arguments.of(school, language)));
    }

    @Full
    @ParameterizedTest
    @MethodSource("schoolsAndLanguages")
    void can_be_read_and_used_at_every_width_in_both_schemes(String school, String language) {
        try (Visit visit = Browser.desktop()) {
            for (String path : pages("/" + language + "/" + school)) {
                open(visit, path);
                Look.checkAll(visit);
            }
        }
    }

    /**
     * Each guide that leads for one device, which differs from guide to guide, one of them in a
     * frame; of the short ones one. Of five pages in a row, and a school has more, all languages,
     * all widths and both schemes are seen.
     */
    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void can_be_read_and_used(String school) {
        int turn = OurSchools.slugs().indexOf(school);
        try (Visit visit = Browser.desktop()) {
            for (String path : someOf("/nl/" + school, turn)) {
                open(visit, in(language(turn), path));
                Look.check(visit, Look.inTurn(turn, Look.CORNERS));
                turn++;
            }
        }
    }

    private static String language(int turn) {
        return LANGUAGES.get((turn + turn / 3) % LANGUAGES.size());
    }

    /** A short guide is the same on all devices but for a step, and in a frame as any other. */
    private List<String> pages(String home) {
        Document landing = caller.get(home).html();
        Set<String> topics = OfferedGuides.topics(landing);
        List<String> pages = new ArrayList<>(List.of(home));
        for (String guide : guides(home, landing)) {
            if (topics.contains(guide)) {
                pages.add(home + "/guides/" + guide + "/" + DEVICES.get(0));
                continue;
            }
            pages.add("/embed" + home + "/" + guide + "/" + DEVICES.get(0));
            DEVICES.stream()
                    .map(device -> home + "/guides/" + guide + "/" + device)
                    .filter(path -> caller.get(path).status() == 200)
                    .forEach(pages::add);
        }
        return pages;
    }

    private List<String> someOf(String home, int school) {
        List<String> chosen = new ArrayList<>(List.of(home, "/embed" + home + "/app/ios"));
        int turn = school;
        for (String guide : guides(home, caller.get(home).html())) {
            chosen.add(address(home + "/guides/" + guide, turn++));
        }
        return chosen;
    }

    /** Of the devices that this guide is for, the one whose turn it is. */
    private String address(String guide, int turn) {
        List<String> devices =
                DEVICES.stream()
                        .map(device -> guide + "/" + device)
                        .filter(path -> caller.get(path).status() == 200)
                        .toList();
        return devices.get(turn % devices.size());
    }

    private static String in(String language, String path) {
        return path.replaceFirst("/nl/", "/" + language + "/");
    }

    /** The words of the guides in addresses, as the landing page links to them. */
    private static Set<String> guides(String home, Document landing) {
        Set<String> guides =
                OfferedGuides.inTurn(home.replaceFirst(".*/", ""), landing, TOPICS_A_SCHOOL);
        assertThat(guides).hasSizeGreaterThan(1);
        return guides;
    }

    /** With everything open that can be opened. */
    private static void open(Visit visit, String path) {
        visit.go(path);
        visit.page()
                .evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    }
}
