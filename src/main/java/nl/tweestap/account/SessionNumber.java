package nl.tweestap.account;

/**
 * The number by which a student and a teacher know that they speak of one session: whoever else
 * signed in with the same password has another one on the screen. It opens nothing.
 */
public final class SessionNumber {

    private static final int LEAST = 100;
    private static final int AMOUNT = 900;

    private SessionNumber() {}

    /** Three digits. */
    public static String of(String sessionId) {
        return Integer.toString(LEAST + Math.floorMod(sessionId.hashCode(), AMOUNT));
    }
}
