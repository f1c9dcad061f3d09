package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.tweestap.qr.QrCode;

/** Draws QR codes in the views: {@code <t:qr of="…" words="…"/>}. */
@Named("qrImage")
@ApplicationScoped
public class QrImage {

    /** Where no style says otherwise; a telephone reads four to a module from an arm's length. */
    private static final int MODULE_PIXELS = 4;

    /**
     * A QR code as an image.
     *
     * @param text what is in it; nothing is drawn of nothing
     * @param words the image's text alternative
     */
    public String html(String text, String words) {
        if (text.isEmpty()) {
            return "";
        }
        QrCode code = QrCode.of(text);
        return code.svg(
                "width=\"%1$d\" height=\"%1$d\" role=\"img\" aria-label=\"%2$s\""
                        .formatted(code.size() * MODULE_PIXELS, HtmlWriter.escape(words)));
    }
}
