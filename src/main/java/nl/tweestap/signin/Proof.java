package nl.tweestap.signin;

import nl.tweestap.authenticator.Kind;

/**
 * What is being proven, in which session.
 *
 * @param kind of the authenticator the page asks for
 * @param token of the session, as it is now
 * @param sessionId of the same session; codes are sent per session
 * @param authenticatorId of the app; empty text otherwise
 */
public record Proof(Kind kind, String token, String sessionId, String authenticatorId) {

    @Override
    public String toString() {
        return "Proof(" + kind + ")";
    }
}
