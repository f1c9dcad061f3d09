package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.tweestap.account.ClockTime;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Visitor;

/**
 * Until when somebody stays signed in who does nothing: every page says so, and asks in time
 * whether to go on (WCAG 2.2.1). One press does, which a script sends to the address {@code stay}.
 */
@Named("stay")
@RequestScoped
public class Stay {

    /** A computer beside a phone is not looked at all the time; GOV.UK gives as long. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    @Inject CurrentUser user;
    @Inject Response response;
    @Inject InstantSource clock;

    /** The address is asked by a script, which wants to hear how it is now. */
    public void load() {
        response.get().setHeader("Cache-Control", "no-store");
    }

    /** Clock time at which the session ends; empty text for a stranger. */
    public String getUntil() {
        return user.visitor().map(Visitor::endsAt).map(ClockTime::of).orElse("");
    }

    public long getSecondsLeft() {
        Instant now = clock.instant();
        return user.visitor()
                .map(visitor -> Duration.between(now, visitor.endsAt()).toSeconds())
                .orElse(0L);
    }

    public long getSecondsAhead() {
        return AHEAD.toSeconds();
    }

    /** The end of a message key: {@code idle}, or {@code most} where no press makes it longer. */
    public String getReason() {
        return user.visitor().map(Visitor::isProlongable).orElse(false) ? "idle" : "most";
    }

    public boolean isProlongable() {
        return getReason().equals("idle");
    }
}
