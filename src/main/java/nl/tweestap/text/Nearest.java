package nl.tweestap.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word somebody probably meant (Levenshtein, 1966). */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word that is nearest to a typed one.
     *
     * @return empty when none is within a third of its letters, and at least two
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(typed, word) <= Math.max(2, word.length() / 3))
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** Letters to insert, delete or replace. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int replaced =
                        above[column - 1]
                                + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(here[column - 1], above[column]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
