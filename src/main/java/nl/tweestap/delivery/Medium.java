package nl.tweestap.delivery;

/** By what a message travels. */
public enum Medium {
    SMS,
    VOICE,
    MAIL;

    /** Whether it carries a code, which is worthless when late. */
    boolean isUrgent() {
        return this != MAIL;
    }
}
