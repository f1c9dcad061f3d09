package nl.tweestap.verifier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.tweestap.account.ClockTime;
import nl.tweestap.authenticator.Kind;
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
    public String of(Judgement judgement, Kind kind, Locale locale) {
        return switch (judgement.verdict()) {
            case ACCEPTED -> "";
            case NO_CODE -> Words.of("verifier.verdict.no-code-" + kind.slug(), locale);
            case WRONG -> counted("wrong", "last", kind, locale);
            case USED -> counted("used", "used-last", kind, locale);
            case EXPIRED -> Words.of("verifier.verdict.expired", locale);
            case PAUSED -> paused(judgement, locale);
            case DISABLED -> Words.of("verifier.verdict.disabled", locale);
        };
    }

    /** Who sent one code from several tabs at once may have met the others, and no pause. */
    private String paused(Judgement judgement, Locale locale) {
        return tries.isPaused()
                ? Words.of(
                        "verifier.verdict.paused",
                        locale,
                        ClockTime.inWords(judgement.pausedUntil()))
                : Words.of("verifier.verdict.at-once", locale);
    }

    private String counted(String verdict, String last, Kind kind, Locale locale) {
        if (tries.isPaused()) {
            return Words.of("verifier.verdict." + last, locale, tries.getPausedUntil());
        }
        if (tries.getLeft() == 0) {
            return Words.of("verifier.verdict.worn", locale);
        }
        return Words.of("verifier.verdict." + verdict + "-" + kind.slug(), locale);
    }
}
