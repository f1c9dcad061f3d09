package nl.tweestap.shell;

/**
 * Where a link leads.
 *
 * @param address not yet escaped
 * @param isNewWindow whether it opens in a window of its own
 */
public record Lead(String address, boolean isNewWindow) {

    /** In the same window. */
    public static Lead to(String address) {
        return new Lead(address, false);
    }

    /** The tag that begins the link. */
    String begin() {
        String window = isNewWindow ? " target=\"_blank\" rel=\"noopener\"" : "";
        return "<a href=\"" + HtmlWriter.escape(address) + "\"" + window + ">";
    }
}
