package nl.tweestap.guide.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.shell.Lead;

/**
 * Where the links of a page lead that stands in somebody's frame. Guides of the school stay in the
 * frame; everything else opens in a window of its own, because no other page of ours may be framed.
 *
 * <p>A link to a step names it once more, behind {@code #}: in a frame of another site the browser
 * lets no page take the focus, so that nothing else would bring the reader there.
 */
final class EmbeddedLinks {

    private static final Pattern LINK =
            Pattern.compile("<(a|form) ([^>]*?)(href|action)=\"([^\"]*)\"([^>]*)>");

    /** Lands in the same page, in the telephone or in the mail program. */
    private static final Pattern STAYS = Pattern.compile("#.*|tel:.*|mailto:.*");

    /** In the frame: a guide, a device and a step; what is tried out begins at its top. */
    private static final Pattern AT_STEP =
            Pattern.compile(
                    "/embed/[^/]+/[^/]+/(?!try/)[^/]+/[^/]+/(?<step>[a-z0-9-]+)(\\?[^#]*)?");

    private static final Pattern REL = Pattern.compile(" ?\\brel=\"(?<kinds>[^\"]*)\"");
    private static final String COPIES = "data-copied=";

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
        return isLeft ? newWindow(link, address) : tag(link, atStep(inFrame), "");
    }

    /** Where a link of the page leads when the page stands in the frame. */
    Lead lead(String address) {
        if (STAYS.matcher(address).matches()) {
            return Lead.to(address);
        }
        String inFrame = address(address);
        return inFrame.equals(address) ? new Lead(address, true) : Lead.to(atStep(inFrame));
    }

    /** Where it leads within the frame; the address itself when it is no guide or rehearsal. */
    String address(String address) {
        Matcher inside = guide.matcher(address);
        return inside.matches() ? "/embed/" + inside.group(1) + "/" + inside.group(2) : address;
    }

    private static String atStep(String inFrame) {
        Matcher step = AT_STEP.matcher(inFrame);
        return step.matches() ? inFrame + "#" + step.group("step") : inFrame;
    }

    /** What it says of the other side already stays, in the one place there is for it. */
    private static String newWindow(MatchResult link, String address) {
        Matcher rel = REL.matcher(link.group(2) + link.group(5));
        String kinds = rel.find() ? rel.group("kinds") + " noopener" : "noopener";
        return tag(link, address, " target=\"_blank\" rel=\"" + kinds + "\"");
    }

    private static String tag(MatchResult link, String address, String more) {
        String before = link.group(2);
        String after = link.group(5).replaceFirst(COPIES + "\"[^\"]*\"", "");
        if (!more.isEmpty()) {
            before = REL.matcher(before).replaceAll("").stripLeading();
            after = REL.matcher(after).replaceAll("");
        }
        return "<"
                + link.group(1)
                + " "
                + before
                + link.group(3)
                + "=\""
                + address
                + "\""
                + after
                + more
                + ">";
    }
}
