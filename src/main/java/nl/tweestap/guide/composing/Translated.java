package nl.tweestap.guide.composing;

import java.util.Optional;
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

    /**
     * The same of a step, and where readers do not get what the guide says of its own.
     *
     * @param unread the guide's own file, if they do not get it
     */
    static void check(
            FoundWords found, Optional<String> unread, Audience audience, Problems problems) {
        check(found, audience, problems);
        unread.ifPresent(own -> missing(own, audience, problems));
    }

    private static void missing(String own, Audience audience, Problems problems) {
        String tag = tag(audience);
        String folder = own.substring(0, own.lastIndexOf('/') + 1);
        problems.advise(folder + tag + ".md", 0, "finding.own-words-missing", tag, own);
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
