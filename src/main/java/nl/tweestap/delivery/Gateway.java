package nl.tweestap.delivery;

/** Hands messages of one or more media to the world outside. */
public interface Gateway {

    /** Whether it takes this medium. */
    boolean carries(Medium medium);

    /**
     * Hands the message over; returns when the other side has taken it.
     *
     * @param id the same for each try of one message, so that a gateway need not charge twice
     * @throws DeliveryFailed when the other side did not take it
     */
    void send(String id, Message message) throws DeliveryFailed;
}
