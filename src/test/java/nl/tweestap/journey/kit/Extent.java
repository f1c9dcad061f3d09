package nl.tweestap.journey.kit;

/** How much of what can be combined a run of the journeys tries; docs/tests.md says what for. */
public final class Extent {

    private Extent() {}

    /** Everything with everything, as in {@code -Pfull}. */
    public static boolean isFull() {
        return System.getProperty("tweestap.tests.extent", "short").equals("full");
    }
}
