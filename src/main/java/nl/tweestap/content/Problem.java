package nl.tweestap.content;

/**
 * Something in the content that an editor has to mend.
 *
 * @param file path inside the content folder
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param what what is wrong, as a sentence
 * @param mend what to do about it, as a sentence
 */
public record Problem(String file, int line, String what, String mend) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + "  " + what + " " + mend;
    }
}
