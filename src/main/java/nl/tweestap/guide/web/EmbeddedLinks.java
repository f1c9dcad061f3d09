package nl.tweestap.guide.web;

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

    /** Lands in the same page, in the telephone or in the mail program. */
    private static final Pattern STAYS = Pattern.compile("#.*|tel:.*|mailto:.*");

    /** In the frame: a guide, a device and a step; what is tried out begins at its top. */
    private static final Pattern AT_STEP =
            Pattern.compile(
                    "/embed/[^/]+/[^/]+/(?!try/)[^/]+/[^/]+/(?<step>[a-z0-9-]+)(\\?[^#]*)?");

    private final Pattern guide;

    /**
     * @param school its slug
     */
    EmbeddedLinks(String school) {
        this.guide =
                Pattern.compile(
                        "/([a-z-]+/" + Pattern.quote(school) + ")/(?:guides/|(?=try/))(.*)");
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
}
