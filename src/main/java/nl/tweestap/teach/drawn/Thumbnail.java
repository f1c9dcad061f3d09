package nl.tweestap.teach.drawn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Picture;

/**
 * What a small picture shows.
 *
 * @param mark the school's, an SVG
 * @param colour the school's, as {@code #rrggbb}, and a tint of it
 * @param title of the guide, or of the school's first page
 * @param step number and title; empty for the guide as a whole
 * @param screen what is on the screen there; empty where there is none
 * @param sample the word that says that it is an example
 */
public record Thumbnail(
        String school,
        String mark,
        String colour,
        String tint,
        String title,
        Optional<Line> step,
        Optional<Picture> screen,
        String sample) {

    /** Changes when they are drawn in another way. */
    private static final String DRAWING = "1";

    /** What Open Graph readers ask for: they show it as wide as their column. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** The sizes there are: for who says how much room there is. */
    public static final List<Integer> WIDTHS = List.of(WIDTH, 600, 300);

    private static final int MARK_LENGTH = 10;

    /** A step's number and its title. */
    public record Line(int number, String title) {}

    /** How high it is when it is so wide. */
    public static int height(int width) {
        return width * HEIGHT / WIDTH;
    }

    /** What stands in its address: another one when it would look otherwise. */
    public String fingerprint() {
        try {
            byte[] told = (DRAWING + this).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(told);
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
