package nl.tweestap.journey.kit;

import java.util.List;

/** Looks at one page after the other: in the full run in every way, else in the next one. */
public final class Looks {

    private int turn;

    /**
     * @param first which look comes first, so that the same pages are seen in another one elsewhere
     */
    public Looks(int first) {
        this.turn = first;
    }

    /** Goes there, opens everything that can be opened, and looks. */
    public void check(Visit visit, String path, List<Look> full) {
        visit.go(path);
        visit.page()
                .evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        check(visit, full);
    }

    /** Looks at what is in sight. */
    public void check(Visit visit, List<Look> full) {
        Look.check(visit, Look.inTurn(turn, full));
        turn++;
    }
}
