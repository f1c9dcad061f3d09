package nl.tweestap.school;

import java.util.regex.Pattern;

/** How well two colours can be told apart (WCAG 2.2, relative luminance and contrast ratio). */
final class Contrast {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private Contrast() {}

    static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** From 1 (the same) to 21 (black on white). */
    static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int start) {
        double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
