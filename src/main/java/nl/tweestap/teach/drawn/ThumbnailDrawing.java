package nl.tweestap.teach.drawn;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.tweestap.guide.Picture;
import nl.tweestap.teach.drawn.Sheet.Hand;

/** Draws a {@link Thumbnail} as PNG: whose it is, what it is about, and what the screen shows. */
final class ThumbnailDrawing {

    private static final double MARGIN = 64;
    private static final double BAND = 20;
    private static final double MARK = 76;

    private final Thumbnail shown;
    private final Sheet sheet;

    private ThumbnailDrawing(Thumbnail shown, Sheet sheet) {
        this.shown = shown;
        this.sheet = sheet;
    }

    static byte[] draw(Thumbnail shown, int width) {
        BufferedImage image =
                new BufferedImage(width, Thumbnail.height(width), BufferedImage.TYPE_INT_RGB);
        Sheet sheet = new Sheet(image, (double) width / Thumbnail.WIDTH);
        new ThumbnailDrawing(shown, sheet).draw();
        sheet.graphics().dispose();
        return png(image);
    }

    private void draw() {
        Color colour = Color.decode(shown.colour());
        sheet.box(0, 0, Thumbnail.WIDTH, Thumbnail.HEIGHT, 0, Color.decode(shown.tint()));
        sheet.box(0, 0, Thumbnail.WIDTH, BAND, 0, colour);
        double room = Thumbnail.WIDTH - 2 * MARGIN;
        if (shown.screen().isPresent()) {
            Picture screen = shown.screen().get();
            ScreenFrame frame = ScreenFrame.of(screen);
            double left = Thumbnail.WIDTH - MARGIN - frame.width();
            double top = BAND + (Thumbnail.HEIGHT - BAND - frame.height()) / 2;
            ScreenDrawing.draw(sheet, screen, left, top);
            sample(left + frame.width() / 2, top + frame.height());
            room = left - MARGIN - 56;
        }
        mark();
        double beside = MARGIN + MARK + 22;
        name(shown.school(), beside, room - MARK - 22);
        title(colour, room);
    }

    /** On the lower edge of the screen, so that nobody takes it for a real one. */
    private void sample(double x, double y) {
        Hand hand = Hand.bold(17, Ink.TEXT);
        double width = Sheet.width(shown.sample(), hand) + 28;
        sheet.box(x - width / 2, y - 17, width, 34, 34, Ink.SURFACE);
        sheet.frame(x - width / 2, y - 17, width, 34, 34, Ink.TEXT);
        sheet.middle(shown.sample(), x, y, hand);
    }

    private void name(String name, double left, double room) {
        if (Sheet.canWrite(name)) {
            Hand hand = Hand.bold(28, Ink.TEXT);
            int lines = Sheet.lines(name, room, 2, hand).size();
            double middle = BAND + 46 + MARK / 2;
            sheet.words(name, left, middle - lines * hand.size() * 0.64, room, 2, hand);
        }
    }

    private void title(Color colour, double room) {
        double top = BAND + 46 + MARK + 58;
        if (shown.step().isEmpty()) {
            large(shown.title(), top, room);
            return;
        }
        Thumbnail.Line step = shown.step().get();
        if (Sheet.canWrite(shown.title())) {
            sheet.words(shown.title(), MARGIN, top, room, 2, Hand.plain(28, Ink.QUIET));
        }
        double plate = top + 92;
        String number = String.valueOf(step.number());
        sheet.box(MARGIN, plate, 72, 72, 18, colour);
        sheet.middle(number, MARGIN + 36, plate + 36, Hand.bold(40, Ink.SURFACE));
        large(step.title(), plate + 86, room);
    }

    /** As large as fits on three lines. */
    private void large(String words, double top, double room) {
        if (Sheet.canWrite(words)) {
            Hand large = Hand.bold(56, Ink.TEXT);
            boolean fits = !String.join("", Sheet.lines(words, room, 3, large)).contains("…");
            Hand hand = fits ? large : Hand.bold(42, Ink.TEXT);
            sheet.words(words, MARGIN, top, room, fits ? 3 : 4, hand);
        }
    }

    /** A mark holds shapes and nothing else: the content is checked for that. */
    private void mark() {
        if (shown.mark().isEmpty()) {
            return;
        }
        byte[] svg = shown.mark().getBytes(StandardCharsets.UTF_8);
        SVGDocument mark =
                new SVGLoader()
                        .load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        if (mark != null) {
            var place =
                    new ViewBox((float) MARGIN, (float) (BAND + 46), (float) MARK, (float) MARK);
            mark.renderWithPlatform(NullPlatformSupport.INSTANCE, sheet.graphics(), place);
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
