package nl.tweestap.teach.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.tweestap.shell.HtmlWriter;

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

    /** Room for a step with its picture; a page that grows asks for more by itself. */
    static final int FRAME_HEIGHT = 700;

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

    String of(Lesson.Form form) {
        return switch (form) {
            case ADDRESS -> address();
            case FRAME ->
                    "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\"></iframe>"
                            .formatted(
                                    HtmlWriter.escape(portal + framed),
                                    HtmlWriter.escape(title),
                                    FRAME_HEIGHT);
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
