package nl.tweestap.authenticator;

/** How a one-time code reaches a phone. */
public enum Channel {
    SMS,
    VOICE
}
