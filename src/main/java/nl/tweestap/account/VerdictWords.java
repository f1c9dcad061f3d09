package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.text.Words;

/** A verdict in the reader's words: what is wrong, how many tries are left, what to do. */
@ApplicationScoped
public class VerdictWords {

    @Inject Attempts attempts;

    /** Empty text for an accepted code. */
    public String of(Judgement judgement, String accountId, Locale locale) {
        return switch (judgement.verdict()) {
            case ACCEPTED -> "";
            case WRONG -> Words.of("account.verdict.wrong", locale, attempts.left(accountId));
            case EXPIRED -> Words.of("account.verdict.expired", locale);
            case USED -> Words.of("account.verdict.used", locale, attempts.left(accountId));
            case PAUSED ->
                    Words.of(
                            "account.verdict.paused",
                            locale,
                            ClockTime.inWords(judgement.pausedUntil()));
            case DISABLED -> Words.of("account.verdict.disabled", locale);
        };
    }
}
