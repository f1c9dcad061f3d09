package nl.tweestap.teach.drawn;

import nl.tweestap.guide.Picture;
import nl.tweestap.teach.drawn.Sheet.Hand;

/** What stands around a screen: the edge of a phone, a browser, a message; each has a size. */
enum ScreenFrame {
    BROWSER(500, 440, 22),
    PHONE(300, 520, 19),
    MESSAGE(430, 330, 23);

    private final double width;
    private final double height;
    private final float em;

    ScreenFrame(double width, double height, float em) {
        this.width = width;
        this.height = height;
        this.em = em;
    }

    static ScreenFrame of(Picture picture) {
        return switch (picture.frame()) {
            case "browser", "laptop" -> BROWSER;
            case "message", "paper", "desk" -> MESSAGE;
            default -> PHONE;
        };
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The size of its words. */
    float em() {
        return em;
    }

    /** How much of its height is not the screen’s own. */
    double bar() {
        return this == MESSAGE ? 0 : 2.2 * em;
    }

    /**
     * Draws it empty.
     *
     * @param address in the bar of a browser
     */
    void draw(Sheet sheet, String address, double left, double top) {
        switch (this) {
            case PHONE -> {
                sheet.box(left - 10, top - 10, width + 20, height + 20, 74, Ink.BEZEL);
                sheet.box(left, top, width, height, 54, Ink.SURFACE);
                sheet.box(left + width / 2 - 42, top + 10, 84, 20, 20, Ink.BEZEL);
            }
            case BROWSER -> {
                sheet.box(left, top, width, height, 24, Ink.SURFACE);
                sheet.box(left, top, width, bar(), 24, Ink.SUNKEN);
                sheet.frame(left, top, width, height, 24, Ink.EDGE);
                for (int dot = 0; dot < 3; dot++) {
                    sheet.disc(left + 24 + 20 * dot, top + bar() / 2, 6, Ink.EDGE);
                }
                sheet.box(left + 96, top + 8, width - 116, bar() - 16, 28, Ink.SURFACE);
                Hand hand = Hand.plain(17, Ink.TEXT);
                double ground = top + bar() / 2 - 13;
                sheet.words(address, left + 112, ground, width - 150, 1, hand);
            }
            case MESSAGE -> {
                sheet.box(left, top, width, height, 44, Ink.SURFACE);
                sheet.frame(left, top, width, height, 44, Ink.EDGE);
            }
        }
    }
}
