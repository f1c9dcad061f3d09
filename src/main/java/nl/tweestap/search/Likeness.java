package nl.tweestap.search;

/**
 * How much a typed word is like a word in a guide, from 0 (nothing) to 1 (the same). A typo is a
 * letter too many, too few, another one, or two that changed places (Damerau, 1964).
 */
final class Likeness {

    private static final double BEGINNING = 0.85;
    private static final double INSIDE = 0.6;
    private static final double ONE_TYPO = 0.7;
    private static final double TWO_TYPOS = 0.45;

    /** Two letters are the beginning of too many words. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Dutch joins words: “code” is in “beveiligingscode”. */
    private static final int SHORTEST_INSIDE = 4;

    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    private Likeness() {}

    static double of(String typed, String word) {
        if (typed.equals(word)) {
            return 1;
        }
        if (typed.length() >= SHORTEST_BEGINNING && word.startsWith(typed)) {
            return BEGINNING;
        }
        if (typed.length() >= SHORTEST_INSIDE && word.contains(typed)) {
            return INSIDE;
        }
        int allowed = typos(typed.length());
        int typos = allowed == 0 ? 1 : distance(typed, word, allowed);
        if (typos > allowed) {
            return 0;
        }
        return typos == 1 ? ONE_TYPO : TWO_TYPOS;
    }

    /** How many typos a word of this length may have and still be that word. */
    static int typos(int length) {
        if (length < SHORTEST_WITH_TYPO) {
            return 0;
        }
        return length < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
    }

    /**
     * Typos between two words.
     *
     * @return more than {@code most} when there are more, without counting on
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = row(one, other, row, above, before);
            before = above;
            above = here;
        }
        return above[other.length()];
    }

    private static int[] row(String one, String other, int row, int[] above, int[] before) {
        int[] here = new int[above.length];
        here[0] = row;
        for (int column = 1; column < here.length; column++) {
            boolean isSame = one.charAt(row - 1) == other.charAt(column - 1);
            int best = Math.min(above[column - 1] + (isSame ? 0 : 1), 1 + above[column]);
            best = Math.min(best, 1 + here[column - 1]);
            if (isSwap(one, other, row, column)) {
                best = Math.min(best, 1 + before[column - 2]);
            }
            here[column] = best;
        }
        return here;
    }

    private static boolean isSwap(String one, String other, int row, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
