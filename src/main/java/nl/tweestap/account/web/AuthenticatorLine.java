package nl.tweestap.account.web;

import nl.tweestap.authenticator.Authenticator;

/**
 * An authenticator as one line of a list.
 *
 * @param path where the line leads; empty text for nowhere
 * @param isPreferred whether it is the one that is asked first
 */
public record AuthenticatorLine(
        String icon, String title, String explanation, String path, boolean isPreferred) {

    /** A line that leads nowhere. */
    public static AuthenticatorLine of(
            Authenticator authenticator, String title, String explanation) {
        return new AuthenticatorLine(
                KindLook.icon(authenticator.kind()), title, explanation, "", false);
    }

    public AuthenticatorLine leadingTo(String place) {
        return new AuthenticatorLine(icon, title, explanation, place, isPreferred);
    }

    public AuthenticatorLine preferred(boolean isAskedFirst) {
        return new AuthenticatorLine(icon, title, explanation, path, isAskedFirst);
    }
}
