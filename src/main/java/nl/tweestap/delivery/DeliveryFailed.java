package nl.tweestap.delivery;

/** A gateway did not take a message. */
public class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1;

    /** Why; each has words of its own in {@code text/delivery}. */
    public enum Reason {
        /** The network does not know or does not serve this number. Trying again is no use. */
        REFUSED,
        /** The line was busy, or nobody answered. */
        NO_ANSWER,
        /** The gateway itself is down. */
        GATEWAY_DOWN
    }

    private final Reason reason;

    public DeliveryFailed(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
