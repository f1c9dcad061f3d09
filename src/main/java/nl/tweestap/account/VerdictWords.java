package nl.tweestap.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.text.Words;

/**
 * A verdict in the reader's words: what is wrong and what to do. How many tries are left stands at
 * the field, once. Asked after {@link Tries} was shown once more.
 */
@RequestScoped
public class VerdictWords {

    @Inject Tries tries;

    /**
     * Empty text for an accepted code.
     *
     * @param kind of what was typed: what helps with an app is nonsense with a recovery code
     */
    public String of(Judgement judgement, Kind kind, Locale locale) {
        return switch (judgement.verdict()) {
            case ACCEPTED -> "";
            case NO_CODE -> Words.of("account.verdict.no-code-" + slug(kind), locale);
            case WRONG -> counted("wrong", kind, locale);
            case USED -> counted("used", kind, locale);
            case EXPIRED -> Words.of("account.verdict.expired", locale);
            case PAUSED ->
                    Words.of(
                            "account.verdict.paused",
                            locale,
                            ClockTime.inWords(judgement.pausedUntil()));
            case DISABLED -> Words.of("account.verdict.disabled", locale);
        };
    }

    private String counted(String verdict, Kind kind, Locale locale) {
        if (tries.isPaused()) {
            return Words.of("account.verdict.last", locale, tries.getPausedUntil());
        }
        if (tries.getLeft() == 0) {
            return Words.of("account.verdict.worn", locale);
        }
        return Words.of("account.verdict." + verdict + "-" + slug(kind), locale);
    }

    private static String slug(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
