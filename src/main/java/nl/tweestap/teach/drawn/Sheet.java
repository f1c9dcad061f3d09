package nl.tweestap.teach.drawn;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** What is drawn on: shapes and words in colours, measured in the pixels of the full size. */
final class Sheet {

    private static final Typeface PLAIN = Typeface.read("NotoSans-Regular.ttf");
    private static final Typeface BOLD = Typeface.read("NotoSans-Bold.ttf");

    /** Lines of one text stand so far apart, in its own size. */
    private static final float LINE = 1.28f;

    private static final float THIN = 1.5f;

    private final Graphics2D graphics;

    /**
     * @param scale of the image, as a part of the full size
     */
    Sheet(BufferedImage image, double scale) {
        this(image.createGraphics());
        graphics.scale(scale, scale);
    }

    private Sheet(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** How words look. */
    record Hand(boolean isBold, float size, Color colour) {

        static Hand plain(float size, Color colour) {
            return new Hand(false, size, colour);
        }

        static Hand bold(float size, Color colour) {
            return new Hand(true, size, colour);
        }

        private Typeface face() {
            return isBold ? BOLD : PLAIN;
        }
    }

    /** For what draws by itself. */
    Graphics2D graphics() {
        return graphics;
    }

    void box(double left, double top, double width, double height, double round, Color colour) {
        graphics.setColor(colour);
        graphics.fill(new RoundRectangle2D.Double(left, top, width, height, round, round));
    }

    /** Only the edge of it. */
    void frame(double left, double top, double width, double height, double round, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(THIN));
        graphics.draw(new RoundRectangle2D.Double(left, top, width, height, round, round));
    }

    void disc(double x, double y, double radius, Color colour) {
        graphics.setColor(colour);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Whether there are letters for all of it. */
    static boolean canWrite(String text) {
        return PLAIN.canWrite(text);
    }

    static double width(String text, Hand hand) {
        return hand.face().width(text, hand.size());
    }

    /** One line; its ground is where letters stand. */
    void line(String text, double left, double ground, Hand hand) {
        graphics.setColor(hand.colour());
        graphics.fill(hand.face().line(text, hand.size(), (float) left, (float) ground));
    }

    /** A line in the middle of a place. */
    void middle(String text, double x, double y, Hand hand) {
        line(text, x - width(text, hand) / 2, y + hand.size() * 0.36, hand);
    }

    /**
     * Words on as many lines as they need.
     *
     * @return where the next thing begins
     */
    double words(String text, double left, double top, double width, int lines, Hand hand) {
        double ground = top;
        for (String line : lines(text, width, lines, hand)) {
            ground += hand.size() * LINE;
            line(line, left, ground - hand.size() * 0.3, hand);
        }
        return ground;
    }

    /** What stands on each line; what no line has room for ends in dots. */
    static List<String> lines(String text, double width, int most, Hand hand) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, hand) <= width || line.isEmpty()) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = longer;
                break;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(fitted(line, width, hand));
        return lines.stream().map(one -> fitted(one, width, hand)).toList();
    }

    private static String fitted(String line, double width, Hand hand) {
        String fitted = line;
        while (width(fitted, hand) > width && fitted.length() > 1) {
            fitted = fitted.replaceFirst(".…?$", "").stripTrailing() + "…";
        }
        return fitted;
    }
}
