package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.content.HtmlWriter;
import nl.tweestap.guide.Picture;
import nl.tweestap.qr.QrCode;
import nl.tweestap.shell.Assets;
import nl.tweestap.text.Language;

/** Draws pictures in the views: {@code #{pictures.html(picture, language)}}. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

    /** Four to a module: a telephone reads it from an arm's length. */
    private static final int MODULE_PIXELS = 4;

    @Inject Assets assets;

    /** A QR of an address, as an image with these words. */
    public String qr(String address, String words) {
        QrCode code = QrCode.of(address);
        int side = code.size() * MODULE_PIXELS;
        return "<svg width=\"%1$d\" height=\"%1$d\" viewBox=\"0 0 %2$d %2$d\" role=\"img\" aria-label=\"%3$s\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%2$dv%2$dH0z\"/><path d=\"%4$s\"/></svg>"
                .formatted(side, code.size(), HtmlWriter.escape(words), code.path());
    }

    public String html(Picture picture, Language language) {
        return new PictureHtml(assets.url("icons.svg"), language).of(picture);
    }
}
