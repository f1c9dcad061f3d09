package nl.tweestap.account;

import java.time.Duration;

/** How long somebody may stay signed in. */
public enum SessionLength {
    USUAL(Session.IDLE, Session.ABSOLUTE),
    /** Who helps others all day, at a computer of their own. */
    DESK(Session.DESK_IDLE, Session.DESK_ABSOLUTE);

    private final Duration idle;
    private final Duration absolute;

    SessionLength(Duration idle, Duration absolute) {
        this.idle = idle;
        this.absolute = absolute;
    }

    /** Without a sign of life. */
    Duration idle() {
        return idle;
    }

    /** However busy. */
    Duration absolute() {
        return absolute;
    }
}
