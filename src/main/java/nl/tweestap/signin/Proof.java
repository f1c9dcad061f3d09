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

    /** The flow codes of its session are sent in. */
    String flow() {
        return flow(sessionId);
    }

    /** The flow codes of this session are sent in. */
    public static String flow(String sessionId) {
        return "sign-in/" + sessionId;
    }

    @Override
    public String toString() {
        return "Proof(" + kind + ")";
    }
}
