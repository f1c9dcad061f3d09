package nl.tweestap.teach.paper.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.tweestap.guide.Shown;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The screens of a guide as images in greys, so that each is one figure with words of its own to
 * who does not see it. They are set like a page, all at once, and then taken from it.
 */
final class PaperPictures {

    /** Sharp on paper, and some ten kilobytes each. */
    static final int DOTS_PER_INCH = 200;

    private static final int WHITE = 250;

    private PaperPictures() {}

    /**
     * One image each, without the white around it.
     *
     * @param images what the screens show that is an image itself
     */
    static List<BufferedImage> draw(
            List<Shown> pictures, String sample, Map<String, byte[]> images) {
        String screens =
                ScreenWriter.page(
                        pictures.stream().map(one -> ScreenWriter.of(one, sample)).toList());
        try (PDDocument pages = Loader.loadPDF(new Press(new HashMap<>(images)).plain(screens))) {
            PDFRenderer renderer = new PDFRenderer(pages);
            List<BufferedImage> drawn = new ArrayList<>();
            for (int page = 0; page < pictures.size(); page++) {
                drawn.add(
                        trimmed(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)));
            }
            return drawn;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage trimmed(BufferedImage page) {
        int right = 1;
        int bottom = 1;
        var dots = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if (dots.getSample(x, y, 0) < WHITE) {
                    right = Math.max(right, x + 1);
                    bottom = y + 1;
                }
            }
        }
        return page.getSubimage(0, 0, right, bottom);
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
