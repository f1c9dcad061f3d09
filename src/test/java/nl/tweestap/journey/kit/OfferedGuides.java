package nl.tweestap.journey.kit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tweestap.school.OurSchools;
import org.jsoup.nodes.Document;

/**
 * The guides a school's landing page links to, by their word in addresses. Of the short ones, which
 * are many and share their templates with the others, the short run takes a few: other ones at each
 * school (docs/tests.md).
 */
public final class OfferedGuides {

    private OfferedGuides() {}

    /**
     * All guides, of the short ones so many.
     *
     * @param most how many short ones in the short run
     */
    public static Set<String> inTurn(String school, Document landing, int most) {
        Set<String> guides = new TreeSet<>(words(landing, "main a[href*=/guides/]"));
        guides.removeAll(leftOut(school, landing, most));
        return guides;
    }

    /** The short ones among them. */
    public static Set<String> topics(Document landing) {
        return new TreeSet<>(words(landing, "#questions a[href*=/guides/]"));
    }

    private static Set<String> leftOut(String school, Document landing, int most) {
        List<String> all = List.copyOf(topics(landing));
        if (Extent.isFull() || all.size() <= most) {
            return Set.of();
        }
        int first = OurSchools.slugs().indexOf(school) * most;
        Set<String> chosen =
                IntStream.range(first, first + most)
                        .mapToObj(index -> all.get(index % all.size()))
                        .collect(Collectors.toSet());
        Set<String> left = new TreeSet<>(all);
        left.removeAll(chosen);
        return left;
    }

    private static List<String> words(Document landing, String links) {
        return landing.select(links).eachAttr("href").stream()
                .map(href -> href.replaceAll(".*/guides/([^/?#]+).*", "$1"))
                .toList();
    }
}
