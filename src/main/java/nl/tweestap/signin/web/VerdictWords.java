package nl.tweestap.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import nl.tweestap.account.Notices;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.shell.Texts;

/** A verdict in the reader's words: what is wrong, how many tries are left, what to do. */
@ApplicationScoped
public class VerdictWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    @Inject Texts texts;

    /**
     * @param left attempts left in this window
     */
    public String of(Judgement judgement, int left) {
        return switch (judgement.verdict()) {
            case ACCEPTED -> "";
            case WRONG -> texts.of("signin.verdict.wrong", left);
            case EXPIRED -> texts.get("signin.verdict.expired");
            case USED -> texts.of("signin.verdict.used", left);
            case PAUSED ->
                    texts.of(
                            "signin.verdict.paused",
                            TIME.format(
                                    judgement.pausedUntil().plusSeconds(59).atZone(Notices.ZONE)));
            case DISABLED -> texts.get("signin.verdict.disabled");
        };
    }
}
