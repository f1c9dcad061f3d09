package nl.tweestap.guide.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the links of a page lead that stands in somebody's frame. Guides of the school stay in the
 * frame; everything else opens in a window of its own, because no other page of ours may be framed.
 */
final class EmbeddedLinks {

    private static final Pattern LINK =
            Pattern.compile("<(a|form) ([^>]*?)(href|action)=\"([^\"]*)\"([^>]*)>");

    /** Lands in the same page, in the telephone or in the mail program. */
    private static final Pattern STAYS = Pattern.compile("#.*|tel:.*|mailto:.*");

    private static final String COPIES = "data-copied=";
    private static final String NEW_WINDOW = " target=\"_blank\" rel=\"noopener\"";

    private final Pattern guide;

    /**
     * @param school its slug
     */
    EmbeddedLinks(String school) {
        this.guide =
                Pattern.compile(
                        "/([a-z-]+/" + Pattern.quote(school) + ")/(?:guides/|(?=try/))(.*)");
    }

    String keepInFrame(String html) {
        return LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(changed(link)));
    }

    private String changed(MatchResult link) {
        String address = link.group(4);
        String others = link.group(2) + link.group(5);
        if (STAYS.matcher(address).matches() || others.contains("target=")) {
            return link.group();
        }
        String inFrame = address(address);
        boolean isLeft = inFrame.equals(address) || others.contains(COPIES);
        return isLeft ? tag(link, address, NEW_WINDOW) : tag(link, inFrame, "");
    }

    /** Where it leads within the frame; the address itself when it is no guide or rehearsal. */
    String address(String address) {
        Matcher inside = guide.matcher(address);
        return inside.matches() ? "/embed/" + inside.group(1) + "/" + inside.group(2) : address;
    }

    private static String tag(MatchResult link, String address, String more) {
        return "<"
                + link.group(1)
                + " "
                + link.group(2)
                + link.group(3)
                + "=\""
                + address
                + "\""
                + link.group(5).replaceFirst(COPIES + "\"[^\"]*\"", "")
                + more
                + ">";
    }
}
