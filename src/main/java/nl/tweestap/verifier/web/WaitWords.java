package nl.tweestap.verifier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.shell.Texts;

/** A wait as people say it: minutes, and seconds in the last one. */
@Named("waitWords")
@RequestScoped
public class WaitWords {

    private static final long MINUTE = 60;

    @Inject Texts texts;

    public String of(long seconds) {
        if (seconds > MINUTE) {
            return texts.of("verifier.wait.minutes", (seconds + MINUTE - 1) / MINUTE);
        }
        return seconds == 1
                ? texts.get("verifier.wait.second")
                : texts.of("verifier.wait.seconds", seconds);
    }
}
