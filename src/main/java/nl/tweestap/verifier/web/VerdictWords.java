package nl.tweestap.verifier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.tweestap.account.ClockTime;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import nl.tweestap.verifier.Judgement;

/**
 * A verdict in the reader's words: what is wrong and what to do. How many tries are left stands at
 * the field, once. Asked after {@link TriesLeft} was shown once more.
 */
@RequestScoped
public class VerdictWords {

    @Inject TriesLeft tries;

    /**
     * Empty text for an accepted code.
     *
     * @param kind of what was typed: what helps with an app is nonsense with a recovery code
     */
    public String of(Judgement judgement, Kind kind, Language reader) {
        return switch (judgement.verdict()) {
            case ACCEPTED -> "";
            case NO_CODE -> Words.of("verifier.verdict.no-code-" + kind.slug(), reader);
            case WRONG -> counted("wrong", "last", kind, reader);
            case USED -> counted("used", "used-last", kind, reader);
            case EXPIRED -> Words.of("verifier.verdict.expired", reader);
            case PAUSED -> paused(judgement, reader);
            case DISABLED -> Words.of("verifier.verdict.disabled", reader);
        };
    }

    /** Who sent one code from several tabs at once may have met the others, and no pause. */
    private String paused(Judgement judgement, Language reader) {
        return tries.isPaused()
                ? Words.of(
                        "verifier.verdict.paused",
                        reader,
                        ClockTime.inWords(judgement.pausedUntil()))
                : Words.of("verifier.verdict.at-once", reader);
    }

    private String counted(String verdict, String last, Kind kind, Language reader) {
        if (tries.isPaused()) {
            return Words.of("verifier.verdict." + last, reader, tries.getPausedUntil());
        }
        if (tries.getLeft() == 0) {
            return Words.of("verifier.verdict.worn", reader);
        }
        return Words.of("verifier.verdict." + verdict + "-" + kind.slug(), reader);
    }
}
