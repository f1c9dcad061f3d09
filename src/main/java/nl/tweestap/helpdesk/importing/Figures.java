package nl.tweestap.helpdesk.importing;

/**
 * What a file does to the register.
 *
 * @param lines of the file, without that of the heads
 * @param leaving people who are active, do not stand in the file and will not be active any more
 * @param active people who are active before it
 * @param wrong lines that cannot be read
 */
public record Figures(
        int lines, int added, int changed, int unchanged, int leaving, int active, int wrong) {

    /** More than one in so many who leave at once is rather a file that is not whole. */
    public static final int MUCH = 10;

    static Figures ofLines(int lines) {
        return new Figures(lines, 0, 0, 0, 0, 0, 0);
    }

    /** Whether so many leave that it is asked about. */
    public boolean isMuchLeaving() {
        return (long) leaving * MUCH > active;
    }

    /** Whether so many leave that nobody was told of it, though it is asked about. */
    boolean isMoreLeavingThan(Figures told) {
        return isMuchLeaving() && leaving > told.leaving;
    }
}
