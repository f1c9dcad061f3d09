package nl.tweestap.guide.composing;

import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.library.FoundWords;
import nl.tweestap.text.Language;

/** Whether what was found for a reader is in the reader's language, as the school promises. */
final class Translated {

    private Translated() {}

    /** Names the file that is missing where readers get another language than they asked for. */
    static void check(FoundWords found, Audience audience, Problems problems) {
        Language reader = audience.language();
        if (found.language().isSame(reader)) {
            return;
        }
        String tag = tag(audience);
        problems.advise(found.fileIn(tag), 0, "finding.words-missing", tag, found.words().file());
    }

    /** The plain tone, where the school has it: the other can do with that. */
    private static String tag(Audience audience) {
        return audience.school().languages().all().stream()
                .filter(audience.language()::isSame)
                .map(Language::tag)
                .min((one, other) -> one.length() - other.length())
                .orElse(audience.language().tag());
    }
}
