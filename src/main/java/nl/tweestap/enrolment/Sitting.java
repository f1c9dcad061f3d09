package nl.tweestap.enrolment;

/**
 * Somebody at the wizard, as they were recognised when they asked for the page. Meanwhile their
 * session may have gone on under another token, or have ended; what changes something asks that
 * again.
 *
 * @param id of the session
 * @param token as it came in
 * @param returnPath where the person was going; empty for nowhere special
 */
public record Sitting(String id, String accountId, String token, String returnPath) {

    @Override
    public String toString() {
        return "Sitting(" + id + ")";
    }
}
