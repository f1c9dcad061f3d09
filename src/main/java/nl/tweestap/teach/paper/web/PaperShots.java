package nl.tweestap.teach.paper.web;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.tweestap.guide.Shown;
import nl.tweestap.qr.QrPng;

/** The images of a paper: screens, and codes to scan. */
final class PaperShots {

    private static final double MM_PER_DOT = 25.4 / PaperPictures.DOTS_PER_INCH;

    private final Map<Shown, Drawings.Drawing> drawn;
    private final Map<String, byte[]> bytes = new HashMap<>();

    PaperShots(Map<Shown, Drawings.Drawing> drawn) {
        this.drawn = Map.copyOf(drawn);
    }

    /** For {@link Press}. */
    Map<String, byte[]> images() {
        return bytes;
    }

    /**
     * A screen as one figure, with its words.
     *
     * @param scale 1 for as large as it was drawn
     */
    String image(Shown picture, double scale) {
        Drawings.Drawing image = drawn.getOrDefault(picture, NOTHING);
        String name = "screen/" + bytes.size();
        bytes.put(name, image.png());
        return String.format(
                Locale.ROOT,
                "<img src=\"%s%s\" style=\"width: %.1fmm; height: %.1fmm\" alt=\"%s\" />",
                Press.OURS,
                name,
                image.width() * MM_PER_DOT * scale,
                image.height() * MM_PER_DOT * scale,
                ScreenWriter.escape(picture.picture().alternative()));
    }

    private static final Drawings.Drawing NOTHING =
            new Drawings.Drawing(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));

    /** A code that leads to an address. */
    String code(String address, String look, String words) {
        String name = "code/" + bytes.size();
        bytes.put(name, QrPng.small(address));
        return "<img class=\"%s\" src=\"%s%s\" alt=\"%s\" />"
                .formatted(look, Press.OURS, name, ScreenWriter.escape(words));
    }
}
