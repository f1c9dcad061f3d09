package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Extent;
import nl.tweestap.journey.kit.Portal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every guide, for every phone, with every answer, and in one language with every “What do you
 * see?”: a link within the page lands on it, one to another page of ours finds it. In the full run
 * in every language, else in one a phone.
 */
class GuideLinksIT {

    private static final List<String> LANGUAGES = List.of("nl", "nl-formal", "en");
    private static final List<String> DEVICES = List.of("ios", "android", "other");
    private static final int MOST_MOVES = 30;

    private final Caller caller = new Caller(Portal.shared());
    private final Set<String> found = new HashSet<>();
    private final List<String> dead = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void D9_every_link_of_a_guide_leads_somewhere(String school) {
        for (String guide : guides(school)) {
            for (String path : addresses(guide)) {
                Answer answer = caller.get(path);
                if (answer.status() == 200) {
                    check(path, answer.html());
                    choices(path, answer.html())
                            .forEach(choice -> check(choice, caller.get(choice).html()));
                }
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
        Document landing = caller.get("/nl/" + school).html();
        Set<String> guides = new HashSet<>();
        for (Element link : landing.select("main a[href*=/guides/]")) {
            guides.add(link.attr("href").replaceAll("(/guides/[^/?#]+).*", "$1"));
        }
        assertThat(guides).isNotEmpty();
        return guides;
    }

    private static List<String> addresses(String guide) {
        return LANGUAGES.stream()
                .map(language -> guide.replaceFirst("^/[^/]+/", "/" + language + "/"))
                .flatMap(one -> DEVICES.stream().map(device -> one + "/" + device))
                .filter(address -> Extent.isFull() || isInTurn(guide, address))
                .toList();
    }

    /** One language a device; which one differs from guide to guide, by no matter what. */
    private static boolean isInTurn(String guide, String address) {
        int language = LANGUAGES.indexOf(address.split("/", 3)[1]);
        int device = DEVICES.indexOf(address.replaceFirst(".*/", ""));
        return (device + guide.length()) % LANGUAGES.size() == language;
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
