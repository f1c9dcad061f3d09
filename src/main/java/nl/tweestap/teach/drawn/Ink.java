package nl.tweestap.teach.drawn;

import java.awt.Color;

/** The light colours of our pages, as {@code assets/tweestap.css} names them. */
final class Ink {

    static final Color GROUND = Color.decode("#f4f5f3");
    static final Color SURFACE = Color.WHITE;
    static final Color SUNKEN = Color.decode("#e7e9e6");
    static final Color TEXT = Color.decode("#1a2233");
    static final Color QUIET = Color.decode("#4b5569");
    static final Color LINE = Color.decode("#d3d7da");
    static final Color EDGE = Color.decode("#747d8c");
    static final Color ACCENT = Color.decode("#2444a5");
    static final Color GOOD = Color.decode("#17663f");
    static final Color MARK = Color.decode("#ffc531");
    static final Color BEZEL = Color.decode("#1b2130");

    private Ink() {}
}
