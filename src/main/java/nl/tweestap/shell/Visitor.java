package nl.tweestap.shell;

/**
 * Somebody recognised by a session token of ours.
 *
 * @param school slug of the school whose account it is
 * @param sessionId id of the session's row, never the token
 * @param returnPath where the person was going when the session began; empty text for nowhere
 */
public record Visitor(
        String accountId,
        String sessionId,
        String school,
        String displayName,
        VisitorState state,
        String returnPath) {}
