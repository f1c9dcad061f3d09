package nl.tweestap.delivery;

/** How it stands with a message. */
public enum Outcome {
    WAITING,
    SENT,
    /** The gateway refused it for good. */
    REFUSED,
    /** The line was busy, or nobody answered. */
    NO_ANSWER,
    /** The gateway did not answer; a mail is tried again, a code is not. */
    GATEWAY_DOWN;

    public boolean isFailed() {
        return this != WAITING && this != SENT;
    }

    static Outcome of(DeliveryFailed.Reason reason) {
        return switch (reason) {
            case REFUSED -> REFUSED;
            case NO_ANSWER -> NO_ANSWER;
            case GATEWAY_DOWN -> GATEWAY_DOWN;
        };
    }
}
