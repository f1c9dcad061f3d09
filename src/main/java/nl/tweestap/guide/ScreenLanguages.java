package nl.tweestap.guide;

import java.util.Optional;
import nl.tweestap.text.Language;

/**
 * Which language the reader's own screens speak, as far as the reader said so. Names of buttons and
 * pictures follow it; the text stays in the language of the page.
 *
 * @param phone empty when unknown: then names stand in two languages
 * @param computer the same
 */
public record ScreenLanguages(Optional<Language> phone, Optional<Language> computer) {

    public static final ScreenLanguages UNKNOWN =
            new ScreenLanguages(Optional.empty(), Optional.empty());

    public Optional<Language> on(Where where) {
        return switch (where) {
            case PHONE, OLD_PHONE, NEW_PHONE, ANY_PHONE, TABLET -> phone;
            case COMPUTER -> computer;
            case PAPER, DESK -> Optional.empty();
        };
    }
}
