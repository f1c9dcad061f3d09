package nl.tweestap.helpdesk.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.helpdesk.log.Action;

/** What the helpdesk can do for somebody; each has words in {@code text/helpdesk}. */
public enum Act {
    /** Temporary access, for who has nothing left to sign in with. */
    PASS(Action.PASS_GIVEN, true),
    /** Takes one way to sign in off; with the last one for every day a pass is given. */
    REMOVE(Action.AUTHENTICATOR_REMOVED, true),
    /** Takes all of them off, and gives a pass. */
    START_OVER(Action.STARTED_OVER, true),
    END_SESSIONS(Action.SESSIONS_ENDED, false),
    BLOCK(Action.BLOCKED, false),
    UNBLOCK(Action.UNBLOCKED, true),
    /** Sends who has nothing bound the address to begin at, to the mail that the school knows. */
    INVITE(Action.INVITED, false);

    private final Action action;
    private final boolean isOpening;

    Act(Action action, boolean isOpening) {
        this.action = action;
        this.isOpening = isOpening;
    }

    /** Whether the log calls an act so. */
    public static boolean isOne(Action action) {
        return Arrays.stream(values()).anyMatch(act -> act.action == action);
    }

    /** How the log calls it. */
    Action action() {
        return action;
    }

    /**
     * Whether a stranger who got it would come nearer to getting in: then evidence is asked for,
     * and for staff a second employee. The others keep people out, or write to the owner.
     */
    public boolean isOpening() {
        return isOpening;
    }

    /** As it stands in an address and in message keys: {@code start-over}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Act> ofSlug(String slug) {
        return Arrays.stream(values()).filter(act -> act.slug().equals(slug)).findFirst();
    }
}
