package nl.tweestap.teach.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.teach.oembed.Frame;
import nl.tweestap.teach.oembed.Room;

/**
 * What can be copied of one page. Each works as it is, where it is pasted.
 *
 * @param title what the page is called
 * @param portal where this site is
 * @param link the path of the short link
 * @param page the path of the page itself
 * @param framed the path of the page for a frame
 * @param letter what a mail says, above the link
 */
record Snippets(
        String title, String portal, String link, String page, String framed, String letter) {

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

    String of(Lesson.Form form) {
        return switch (form) {
            case ADDRESS -> address();
            case FRAME -> new Frame(portal + framed, title).html("100%", Room.HEIGHT);
            case ANCHOR ->
                    "<a href=\"%s\">%s</a>"
                            .formatted(HtmlWriter.escape(address()), HtmlWriter.escape(title));
            case MARKDOWN ->
                    "[" + MARKS.matcher(title).replaceAll("\\\\$1") + "](" + address() + ")";
            case OEMBED ->
                    portal
                            + "/oembed?format=json&url="
                            + URLEncoder.encode(portal + page, StandardCharsets.UTF_8);
            case LETTER -> letter + "\n" + address();
        };
    }

    /** The short link, whole. */
    String address() {
        return portal + link;
    }

    /** The same as it is typed over. */
    String typed() {
        return address().replaceFirst("https?://", "");
    }
}
