package nl.tweestap.teach.oembed;

/**
 * A frame for somebody's page, which is all that it needs; it stays within a narrow column.
 *
 * @param address what it shows
 * @param title what it is called, for who does not see it
 */
public record Frame(String address, String title) {

    /**
     * Written as HTML.
     *
     * @param width in pixels, or with a percent sign
     * @param height in pixels
     */
    public String html(String width, int height) {
        return "<iframe src=\"%s\" width=\"%s\" height=\"%d\" title=\"%s\" loading=\"lazy\" style=\"border:0;max-width:100%%\"></iframe>"
                .formatted(escaped(address), width, height, escaped(title));
    }

    /** The writer of pages has the same, at the edge; this room stands below it. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
