package nl.tweestap.register.csv;

import java.util.Locale;

/** What stands between two cells. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';');

    /** More than any line of heads has. */
    private static final int FAR = 4_000;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The end of a message key. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that stands more often in the first line, where it is not quoted. */
    public static Separator of(String text) {
        int semicolons = 0;
        int commas = 0;
        boolean isQuoted = false;
        for (int place = 0; place < Math.min(text.length(), FAR); place++) {
            char sign = text.charAt(place);
            if (sign == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted) {
                if (sign == '\n' || sign == '\r') {
                    break;
                }
                semicolons += sign == ';' ? 1 : 0;
                commas += sign == ',' ? 1 : 0;
            }
        }
        return semicolons > commas ? SEMICOLON : COMMA;
    }
}
