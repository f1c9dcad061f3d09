package nl.tweestap.teach.paper.web;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweestap.guide.Picture;
import nl.tweestap.qr.QrPng;

/** The images of a paper: screens, drawn all at once, and codes to scan. */
final class PaperShots {

    private static final double MM_PER_DOT = 25.4 / PaperPictures.DOTS_PER_INCH;

    private final Map<Picture, BufferedImage> drawn = new HashMap<>();
    private final Map<String, byte[]> bytes = new HashMap<>();

    /**
     * @param images icons, and an example code
     */
    PaperShots(List<Picture> pictures, String sample, Map<String, byte[]> images) {
        List<Picture> each = pictures.stream().distinct().toList();
        List<BufferedImage> screens = PaperPictures.draw(each, sample, images);
        for (int index = 0; index < each.size(); index++) {
            drawn.put(each.get(index), screens.get(index));
        }
    }

    /** For {@link Press}. */
    Map<String, byte[]> images() {
        return bytes;
    }

    /** A screen as one figure, with its words. */
    String image(Picture picture) {
        BufferedImage image = drawn.getOrDefault(picture, NOTHING);
        String name = "screen/" + bytes.size();
        bytes.put(name, PaperPictures.png(image));
        return String.format(
                Locale.ROOT,
                "<img src=\"%s%s\" style=\"width: %.1fmm; height: %.1fmm\" alt=\"%s\" />",
                Press.OURS,
                name,
                image.getWidth() * MM_PER_DOT,
                image.getHeight() * MM_PER_DOT,
                ScreenWriter.escape(picture.alternative()));
    }

    private static final BufferedImage NOTHING =
            new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);

    /** A code that leads to an address. */
    String code(String address, String look, String words) {
        String name = "code/" + bytes.size();
        bytes.put(name, QrPng.of(address));
        return "<img class=\"%s\" src=\"%s%s\" alt=\"%s\" />"
                .formatted(look, Press.OURS, name, ScreenWriter.escape(words));
    }
}
