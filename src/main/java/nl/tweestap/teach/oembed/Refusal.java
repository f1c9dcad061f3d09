package nl.tweestap.teach.oembed;

import java.util.Locale;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** Why there is no answer, with the status that the specification or HTTP has for it. */
public enum Refusal {
    /** Nothing was asked about. */
    NO_ADDRESS(400),
    /** What was asked about is no whole address of a page. */
    NOT_AN_ADDRESS(400),
    /** The room is no number of pixels. */
    NO_SIZE(400),
    /** The same thing was said more than once. */
    TWICE(400),
    /** For one person: who follows the link is asked to sign in. */
    PRIVATE(401),
    /** On another site. */
    ELSEWHERE(404),
    /** Of this site, but no guide. */
    NO_GUIDE(404),
    /** Neither JSON nor XML. */
    FORMAT(501);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What is wrong and how to ask instead. */
    public String words(Language language, String example) {
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Words.of("teach.oembed.refused-" + key, language, example);
    }
}
