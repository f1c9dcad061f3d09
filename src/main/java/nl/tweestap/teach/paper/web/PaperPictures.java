package nl.tweestap.teach.paper.web;

import java.awt.image.BufferedImage;
import java.awt.image.ByteLookupTable;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.LookupOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
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
 * The screens of a guide as images, in greys where they have no colours, so that each is one figure
 * with words of its own to who does not see it. They are set like a page, all at once, and then
 * taken from it.
 */
final class PaperPictures {

    /** Sharp on paper, and some ten kilobytes each. */
    static final int DOTS_PER_INCH = 200;

    private static final int WHITE = 250;

    /** By how much red, green and blue differ in what is a colour to the eye. */
    private static final int COLOUR = 24;

    private static final byte[] LINEAR = linear();

    /** Over a module and its neighbours, of four dots each. */
    private static final int BLUR = 7;

    private static final Kernel MEAN = new Kernel(BLUR, BLUR, mean());

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
                drawn.add(trimmed(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB)));
            }
            return drawn;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage trimmed(BufferedImage page) {
        int right = 1;
        int bottom = 1;
        boolean isColoured = false;
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        for (int at = 0; at < dots.length; at++) {
            if (least(dots[at]) < WHITE) {
                right = Math.max(right, at % page.getWidth() + 1);
                bottom = at / page.getWidth() + 1;
                isColoured |= most(dots[at]) - least(dots[at]) > COLOUR;
            }
        }
        BufferedImage screen = page.getSubimage(0, 0, right, bottom);
        return isColoured ? screen : asDark(screen);
    }

    private static int least(int dot) {
        return Math.min(dot & 0xff, Math.min(dot >> 8 & 0xff, dot >> 16 & 0xff));
    }

    private static int most(int dot) {
        return Math.max(dot & 0xff, Math.max(dot >> 8 & 0xff, dot >> 16 & 0xff));
    }

    private static float[] mean() {
        float[] mean = new float[BLUR * BLUR];
        Arrays.fill(mean, 1f / mean.length);
        return mean;
    }

    /** The greys of an image in greys are linear to who sets it; those of a style sheet are not. */
    private static BufferedImage asDark(BufferedImage drawn) {
        BufferedImage dark =
                new BufferedImage(
                        drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] grey =
                drawn.getRaster()
                        .getSamples(0, 0, drawn.getWidth(), drawn.getHeight(), 0, (int[]) null);
        dark.getRaster().setSamples(0, 0, drawn.getWidth(), drawn.getHeight(), 0, grey);
        new LookupOp(new ByteLookupTable(0, LINEAR), null)
                .filter(dark.getRaster(), dark.getRaster());
        return dark;
    }

    /** The curve of sRGB (IEC 61966-2-1), without its straight beginning. */
    private static byte[] linear() {
        byte[] linear = new byte[256];
        for (int grey = 0; grey < linear.length; grey++) {
            linear[grey] = (byte) Math.round(255 * Math.pow((grey / 255.0 + 0.055) / 1.055, 2.4));
        }
        return linear;
    }

    /** An image of black and white out of focus: nobody takes it for one that is to be scanned. */
    static byte[] blurred(byte[] png) {
        try {
            BufferedImage sharp = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage grey =
                    new BufferedImage(
                            sharp.getWidth(), sharp.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            grey.getGraphics().drawImage(sharp, 0, 0, null);
            return png(new ConvolveOp(MEAN, ConvolveOp.EDGE_NO_OP, null).filter(grey, null));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
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
