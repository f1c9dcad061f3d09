package nl.tweestap.helpdesk.importing;

/**
 * What a file does to the register.
 *
 * @param lines of the file, without that of the heads
 * @param leaving people who are active, do not stand in the file and will not be active any more
 * @param active people who are active before it
 * @param wrong lines that cannot be read
 * @param leftBefore people who left by other files of the last {@link Leavers#DAY}
 */
public record Figures(
        int lines,
        int added,
        int changed,
        int unchanged,
        int leaving,
        int active,
        int wrong,
        int leftBefore) {

    /** More than one in so many who leave at once is rather a file that is not whole. */
    public static final int MUCH = 10;

    static Figures ofLines(int lines) {
        return new Figures(lines, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Whether so many leave that it is asked about, with who left before within a day: of those who
     * were active then.
     */
    public boolean isMuchLeaving() {
        return leaving > 0 && leavingOfDay() * MUCH > (long) active + leftBefore;
    }

    /** Whether others left before within a day. */
    public boolean isOfSeveralFiles() {
        return leftBefore > 0;
    }

    /** Who was active before the first file of the day. */
    public int activeBefore() {
        return active + leftBefore;
    }

    private long leavingOfDay() {
        return (long) leaving + leftBefore;
    }

    /** Whether so many leave that nobody was told of it, though it is asked about. */
    boolean isMoreLeavingThan(Figures told) {
        return isMuchLeaving() && leavingOfDay() > told.leavingOfDay();
    }
}
