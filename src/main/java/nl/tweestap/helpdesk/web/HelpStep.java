package nl.tweestap.helpdesk.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.helpdesk.help.HelpRequest.State;

/** A page of a help wizard, and its place in an address. */
enum HelpStep {
    WHAT,
    WHY,
    SURE,
    DONE;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HelpStep> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** The page on which a run goes on. */
    static HelpStep of(State state) {
        return switch (state) {
            case WHY -> WHY;
            case SURE, WAITING, AGREED, DECLINED -> SURE;
            case DONE -> DONE;
        };
    }

    /** Whether the page may be seen while a run is there: no step is skipped. */
    boolean isOpenAt(State state) {
        return switch (this) {
            case WHAT -> true;
            case WHY -> state == State.WHY || state == State.SURE;
            case SURE, DONE -> of(state) == this;
        };
    }
}
