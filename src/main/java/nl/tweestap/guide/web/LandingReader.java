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
    @Inject LandingWays ways;
    @Inject CurrentAddress address;
    @Inject Texts texts;

    private enum Stage {
        READING("guide.landing.lead", "guide.landing.begin-guide", ""),
        /** Where nobody can sign in there is nothing to begin. */
        NOBODY_CAN("guide.landing.lead-nobody", "", ""),
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

    /** With what comes first at this school: where that is Microsoft's, we do not know how far. */
    private Stage stage() {
        return ways.isHere() ? own() : Stage.READING;
    }

    /** With the second step of this site. */
    private Stage own() {
        return switch (user.state()) {
            case NOBODY -> user.isSignInSetUp() ? Stage.NEW : Stage.NOBODY_CAN;
            case SECOND_FACTOR_WANTED -> Stage.SIGNING_IN;
            case ENROLLING -> Stage.HALF_WAY;
            case SIGNED_IN -> following.isAsked() ? Stage.HALF_WAY : Stage.DONE;
        };
    }

    /** Whether signing in is the other way on: who is known has a better one. */
    public boolean isStranger() {
        return own() == Stage.NEW;
    }

    /** Whether that way stands beside the main button: where it is the same account's. */
    public boolean isSigningIn() {
        return stage() == Stage.NEW;
    }

    /** Whether there is something left to begin, and so to prepare for. */
    public boolean isToBegin() {
        return stage() != Stage.DONE && stage() != Stage.NOBODY_CAN;
    }

    /** What it is about, to somebody new; where they stand, to the others. */
    public String getLead() {
        return texts.get(stage().lead);
    }

    /** What the main button says. */
    public String getButton() {
        return texts.get(stage().button);
    }

    /** Where the main button leads; empty text where there is nothing to begin with. */
    public String getWay() {
        return switch (stage()) {
            case READING -> ways.getGuide();
            case NOBODY_CAN -> "";
            case NEW, SIGNING_IN, HALF_WAY, DONE -> getOwnWay();
        };
    }

    /** What the button to the second step of this site says. */
    public String getOwnButton() {
        return texts.get(own() == Stage.NEW ? "guide.landing.begin-beside" : own().button);
    }

    /** Where that leads. */
    public String getOwnWay() {
        return address.path(own().place);
    }
}
