package nl.tweestap.teach.drawn;

import java.awt.Color;
import nl.tweestap.guide.Picture;
import nl.tweestap.teach.drawn.Sheet.Hand;

/** Draws a screen, simplified: its words, its buttons, and the numbers that point at them. */
final class ScreenDrawing {

    private static final double GAP = 0.55;
    private static final double DISC = 17;
    private static final int TILES_IN_A_ROW = 3;

    private final Sheet sheet;
    private final double left;
    private final double width;
    private final double bottom;
    private final float em;
    private final boolean isHandheld;
    private double top;
    private int tiles;

    private ScreenDrawing(Sheet sheet, double left, double top, ScreenFrame frame) {
        this.sheet = sheet;
        this.isHandheld = frame == ScreenFrame.PHONE;
        this.em = frame.em();
        this.left = left + 1.2 * em;
        this.width = frame.width() - 2.4 * em;
        this.top = top + 0.8 * em;
        this.bottom = top + frame.height() - frame.bar() - 0.6 * em;
    }

    static void draw(Sheet sheet, Picture picture, double left, double top) {
        ScreenFrame frame = ScreenFrame.of(picture);
        frame.draw(sheet, picture.address(), left, top);
        ScreenDrawing drawing = new ScreenDrawing(sheet, left, top + frame.bar(), frame);
        for (Picture.Drawn element : picture.elements()) {
            drawing.add(element);
        }
    }

    private void add(Picture.Drawn element) {
        boolean isTile = element.kind().equals("tile");
        beginRow(isTile);
        if (top + 1.4 * em > bottom || element.kind().equals("tab")) {
            return;
        }
        double before = top;
        draw(element);
        if (element.callout() > 0) {
            double x =
                    isTile
                            ? left + width / TILES_IN_A_ROW * (tiles - 1) + 0.3 * em
                            : left - 1.2 * em;
            callout(element.callout(), x, isTile ? before + 0.2 * em : (before + top) / 2);
        }
        top += isTile ? 0 : GAP * em;
    }

    /** Below the tiles there were, unless there is room for one more beside them. */
    private void beginRow(boolean isTile) {
        boolean isFull = tiles == TILES_IN_A_ROW;
        if (tiles > 0 && (isFull || !isTile)) {
            top += 4.6 * em;
            tiles = 0;
        }
    }

    private void draw(Picture.Drawn element) {
        String text = element.text();
        switch (element.kind()) {
            case "heading" -> words(text, 2, Hand.bold(1.15f * em, Ink.TEXT));
            case "note" -> words(text, 2, Hand.plain(em, Ink.QUIET));
            case "link" -> words(text, 2, Hand.plain(em, Ink.ACCENT));
            case "button" -> button(text, Ink.ACCENT, Ink.SURFACE);
            case "secondary" -> button(text, Ink.SUNKEN, Ink.TEXT);
            case "field", "select", "choice" -> field(text);
            case "qr", "camera" -> code();
            case "number", "code", "call" -> words(text, 1, Hand.bold(1.8f * em, Ink.ACCENT));
            case "success" -> words(text, 2, Hand.bold(em, Ink.GOOD));
            case "tile" -> tile(text);
            case "app", "notification", "radio" -> line(text);
            default -> words(text, 3, Hand.plain(em, Ink.TEXT));
        }
    }

    private void words(String text, int lines, Hand hand) {
        if (Sheet.canWrite(text)) {
            top = sheet.words(text, left, top, width, lines, hand);
        }
    }

    /** To the right on a computer, across the whole of a phone. */
    private void button(String text, Color ground, Color ink) {
        Hand hand = Hand.bold(em, ink);
        double fits = Math.min(width, Sheet.width(text, hand) + 2.4 * em);
        double wide = isHandheld ? width : fits;
        double begin = left + width - wide;
        sheet.box(begin, top, wide, 2.2 * em, 0.8 * em, ground);
        String shown = Sheet.lines(text, wide - em, 1, hand).get(0);
        sheet.middle(shown, begin + wide / 2, top + 1.1 * em, hand);
        top += 2.2 * em;
    }

    private void field(String text) {
        sheet.frame(left, top, width, 2.1 * em, 0.8 * em, Ink.EDGE);
        sheet.words(text, left + 0.7 * em, top + 0.4 * em, width - em, 1, Hand.plain(em, Ink.TEXT));
        top += 2.1 * em;
    }

    private void line(String text) {
        sheet.box(left, top, 2 * em, 2 * em, 0.9 * em, Ink.SUNKEN);
        double beside = width - 2.6 * em;
        Hand hand = Hand.plain(em, Ink.TEXT);
        double end = sheet.words(text, left + 2.6 * em, top + 0.2 * em, beside, 2, hand);
        top = Math.max(top + 2 * em, end);
    }

    /** Three in a row. */
    private void tile(String text) {
        double step = width / TILES_IN_A_ROW;
        double middle = left + step * (tiles + 0.5);
        sheet.box(middle - 1.3 * em, top, 2.6 * em, 2.6 * em, 1.2 * em, Ink.SUNKEN);
        Hand hand = Hand.plain(0.8f * em, Ink.TEXT);
        sheet.middle(Sheet.lines(text, step, 1, hand).get(0), middle, top + 3.3 * em, hand);
        tiles++;
    }

    /** What is meant to be scanned. */
    private void code() {
        double size = Math.min(8.5 * em, bottom - top);
        SampleCode.draw(sheet, left + (width - size) / 2, top, size);
        top += size;
    }

    private void callout(int number, double x, double y) {
        sheet.disc(x, y, DISC, Ink.TEXT);
        sheet.disc(x, y, DISC - 2.5, Ink.MARK);
        sheet.middle(String.valueOf(number), x, y, Hand.bold(19, Ink.TEXT));
    }
}
