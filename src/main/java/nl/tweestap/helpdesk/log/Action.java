package nl.tweestap.helpdesk.log;

import java.util.Locale;

/** What an employee of the helpdesk can do; each has words in {@code text/helpdesk}. */
public enum Action {
    SEARCHED,
    LOOKED,
    CHECK_STARTED,
    CHECK_PROVEN,
    CHECK_FAILED,
    WORD_SENT,
    DOCUMENT_SEEN,
    PASS_GIVEN,
    AUTHENTICATOR_REMOVED,
    STARTED_OVER,
    SESSIONS_ENDED,
    BLOCKED,
    UNBLOCKED,
    INVITED,
    /** A second employee did, to what another one asked for. */
    AGREED,
    DECLINED,
    /** The owner said: that was not me. */
    OBJECTED,
    STEP_MAILED,
    IMPORTED,
    EXPORTED,
    TICKET_OPENED;

    /** Key of the words for it. */
    public String words() {
        return "helpdesk.log.action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
