package nl.tweestap.delivery;

/** How long an SMS is for the network (3GPP TS 23.038 §6.1.2 and §6.2.1.1). */
public final class Septets {

    /** Septets in one part: 140 octets. */
    public static final int ONE_PART = 160;

    /** These take an escape before them, so two septets. */
    private static final String EXTENDED = "^{}\\[~]|€";

    private Septets() {}

    /** Of a text in the letters of {@link Gsm7}. */
    public static int of(String text) {
        long escapes = text.chars().filter(letter -> EXTENDED.indexOf(letter) >= 0).count();
        return text.length() + (int) escapes;
    }
}
