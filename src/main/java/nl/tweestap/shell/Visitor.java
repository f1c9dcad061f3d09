package nl.tweestap.shell;

import java.time.Instant;

/**
 * Somebody recognised by a session token of ours.
 *
 * @param school slug of the school whose account it is
 * @param username as the directory of that school spells it
 * @param sessionId id of the session's row, never the token
 * @param endsAt when the session is over, if there is no other sign of life
 * @param isProlongable whether a sign of life makes it end later
 * @param returnPath where the person was going when the session began; empty text for nowhere
 */
public record Visitor(
        String accountId,
        String sessionId,
        String school,
        String username,
        String displayName,
        VisitorState state,
        Instant endsAt,
        boolean isProlongable,
        String returnPath) {}
