package nl.tweestap.content;

/**
 * Something in the content that an editor has to mend.
 *
 * @param file path inside the content folder
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param what what is wrong, as a sentence
 * @param mend what to do about it, as a sentence
 * @param isAdvice whether the page can be shown all the same: a matter of style, not of meaning
 */
public record Problem(String file, int line, String what, String mend, boolean isAdvice) {

    public Problem(String file, int line, String what, String mend) {
        this(file, line, what, mend, false);
    }

    /** The same problem on whichever line it stands today. */
    String key() {
        return file + "  " + what;
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + "  " + what + " " + mend;
    }
}
