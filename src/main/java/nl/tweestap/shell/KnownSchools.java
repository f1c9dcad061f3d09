package nl.tweestap.shell;

import java.util.Optional;
import nl.tweestap.text.Language;

/** Which schools there are. */
public interface KnownSchools {

    /**
     * Looks at what is in memory: it is asked on every request.
     *
     * @param slug as it stands in an address
     */
    boolean isKnown(String slug);

    /**
     * The language in which a school speaks to a reader: Dutch in the tone of the school.
     *
     * @param wish the reader's language
     * @return its tag; empty when there is no such school
     */
    Optional<String> languageTag(String slug, Language wish);

    /** What a reader gets who wishes no language: what the only school speaks; else Dutch. */
    default Language usualLanguage() {
        return Language.DUTCH;
    }
}
