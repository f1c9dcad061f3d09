package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Extent;
import nl.tweestap.journey.kit.OfferedGuides;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.school.OurSchools;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every guide, for every phone, with every answer, and in one language with every “What do you
 * see?”: a link within the page lands on it, one to another page of ours finds it. In the full run
 * in every language for every phone, else in one for one, which differ from guide to guide.
 */
class GuideLinksIT {

    private static final List<String> LANGUAGES = List.of("nl", "nl-formal", "en");
    private static final List<String> DEVICES = List.of("ios", "android", "other");
    private static final int MOST_MOVES = 30;

    /** From one address of three languages a device to one that differs in both. */
    private static final int STRIDE = 4;

    /** Four schools, and eleven short guides at most at each. */
    private static final int TOPICS_A_SCHOOL = 3;

    private final Caller caller = new Caller(Portal.shared());
    private final Set<String> found = new HashSet<>();
    private final List<String> dead = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void D9_every_link_of_a_guide_leads_somewhere(String school) {
        int turn = OurSchools.slugs().indexOf(school);
        for (String guide : guides(school)) {
            for (String path : addresses(guide, turn++)) {
                Document page = caller.get(path).html();
                check(path, page);
                choices(path, page).forEach(choice -> check(choice, caller.get(choice).html()));
            }
        }
        assertThat(dead).isEmpty();
        assertThat(found).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void every_link_of_a_rehearsal_leads_somewhere(String school) {
        for (String guide : guides(school)) {
            String path = guide.replace("/guides/", "/try/") + "/ios";
            for (int move = 0; move < MOST_MOVES && !path.endsWith("/end"); move++) {
                Document page = caller.get(path).html();
                check(path, page);
                path = page.select("main nav.actions a:last-child").attr("href");
            }
            assertThat(path).endsWith("/end");
            check(path, caller.get(path).html());
        }
        assertThat(dead).isEmpty();
    }

    private Set<String> guides(String school) {
        String home = "/nl/" + school;
        Document landing = caller.get(home).html();
        Set<String> guides = OfferedGuides.inTurn(school, landing, TOPICS_A_SCHOOL);
        assertThat(guides).isNotEmpty();
        return guides.stream()
                .map(guide -> home + "/guides/" + guide)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> addresses(String guide, int turn) {
        List<String> all =
                DEVICES.stream()
                        .map(device -> guide + "/" + device)
                        .filter(address -> caller.get(address).status() == 200)
                        .flatMap(
                                address ->
                                        LANGUAGES.stream().map(language -> in(language, address)))
                        .toList();
        assertThat(all).isNotEmpty();
        return Extent.isFull() ? all : List.of(all.get(turn * STRIDE % all.size()));
    }

    private static String in(String language, String address) {
        return address.replaceFirst("^/[^/]+/", "/" + language + "/");
    }

    /** The same guide with one thing chosen. */
    private static List<String> choices(String path, Document page) {
        return page.select("main a[href*=?]").eachAttr("href").stream()
                .filter(href -> href.startsWith(path) && !href.matches(".*(phone|laptop)=(nl|en)"))
                .filter(href -> href.startsWith("/nl/") || !href.contains("see-"))
                .map(href -> href.replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    private void check(String path, Document page) {
        for (String href : page.select("a[href]").eachAttr("href")) {
            if (href.startsWith("#")) {
                land(path, page, href.substring(1));
            } else if (href.startsWith("/") && isDead(href.replaceFirst("#.*", ""))) {
                dead.add(path + " leads to " + href);
            } else if (href.startsWith(path + "#")) {
                land(path, page, href.substring(path.length() + 1));
            }
        }
    }

    private void land(String path, Document page, String id) {
        if (page.getElementById(id) == null) {
            dead.add(path + " has no #" + id);
        }
    }

    private boolean isDead(String href) {
        return !href.contains("?") && found.add(href) && caller.get(href).status() >= 400;
    }
}
