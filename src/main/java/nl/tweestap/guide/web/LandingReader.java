package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.guide.Following;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Texts;

/**
 * How far the reader of a landing page is: somebody new, half way, or done. Of a stranger nothing
 * is asked, so the page that is kept for all of them is theirs.
 */
@Named("landingReader")
@RequestScoped
public class LandingReader {

    @Inject CurrentUser user;
    @Inject Following following;
    @Inject CurrentAddress address;
    @Inject Texts texts;

    private enum Stage {
        NEW("guide.landing.lead", "guide.landing.begin", "enrol"),
        SIGNING_IN(
                "guide.landing.lead-signing-in",
                "guide.landing.go-on-signing-in",
                "sign-in/verify"),
        HALF_WAY("guide.landing.lead-half-way", "guide.landing.go-on", "enrol"),
        DONE("guide.landing.lead-done", "guide.landing.account", "account");

        private final String lead;
        private final String button;
        private final String place;

        Stage(String lead, String button, String place) {
            this.lead = lead;
            this.button = button;
            this.place = place;
        }
    }

    private Stage stage() {
        return switch (user.state()) {
            case NOBODY -> Stage.NEW;
            case SECOND_FACTOR_WANTED -> Stage.SIGNING_IN;
            case ENROLLING -> Stage.HALF_WAY;
            case SIGNED_IN -> following.isAsked() ? Stage.HALF_WAY : Stage.DONE;
        };
    }

    public boolean isStranger() {
        return stage() == Stage.NEW;
    }

    /** Whether there is nothing left to begin, so nothing to prepare for either. */
    public boolean isDone() {
        return stage() == Stage.DONE;
    }

    /** What it is about, to somebody new; where they stand, to the others. */
    public String getLead() {
        return texts.get(stage().lead);
    }

    /** What the main button says. */
    public String getButton() {
        return texts.get(stage().button);
    }

    /** Where the main button leads. */
    public String getWay() {
        return address.path(stage().place);
    }
}
