package nl.tweestap.delivery;

/** Where no gateway is set up: nothing goes out, and nobody is told that it did. */
public final class NoGateway implements Gateway {

    @Override
    public boolean carries(Medium medium) {
        return false;
    }

    @Override
    public void send(String id, Message message) throws DeliveryFailed {
        throw new DeliveryFailed(DeliveryFailed.Reason.GATEWAY_DOWN);
    }
}
