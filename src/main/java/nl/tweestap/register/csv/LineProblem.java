package nl.tweestap.register.csv;

import java.util.Locale;

/** What is wrong with a line; each has words. */
public enum LineProblem {
    /** More cells or fewer than the line with the heads. */
    CELLS,
    NO_USERNAME,
    /** Nobody can sign in with it, or it is too long. */
    USERNAME,
    /** An earlier line has the same user name, in whichever case. */
    TWICE,
    TOO_LONG,
    MAIL,
    /** A role of the portal: those come from the directory. */
    ROLE,
    POSITION,
    LANGUAGE;

    /** The end of a message key: {@code no-username}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
