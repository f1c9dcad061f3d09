package nl.tweestap.delivery.recorded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import nl.tweestap.delivery.DeliveryFailed;
import nl.tweestap.delivery.DeliveryFailed.Reason;
import nl.tweestap.delivery.Gateway;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.Message;

/**
 * Lays every message on the desk; some numbers make it fail, be late or send twice. Known to the
 * wiring only, which uses it in demo mode.
 */
@ApplicationScoped
@Typed(RecordedGateway.class)
public class RecordedGateway implements Gateway {

    static final Duration LATE = Duration.ofSeconds(20);

    @Inject Desk desk;
    @Inject InstantSource clock;

    @Override
    public boolean carries(Medium medium) {
        return true;
    }

    @Override
    public void send(String id, Message message) throws DeliveryFailed {
        String recipient = message.recipient();
        switch (recipient.substring(Math.max(0, recipient.length() - 2))) {
            case "00" -> throw new DeliveryFailed(Reason.REFUSED);
            case "96" -> throw new DeliveryFailed(Reason.GATEWAY_DOWN);
            case "97" -> busyForCalls(message);
            case "98" -> {
                desk.lay(message, clock.instant());
                desk.lay(message, clock.instant());
            }
            case "99" -> desk.lay(message, clock.instant().plus(LATE));
            default -> desk.lay(message, clock.instant());
        }
    }

    private void busyForCalls(Message message) throws DeliveryFailed {
        if (message.medium() == Medium.VOICE) {
            throw new DeliveryFailed(Reason.NO_ANSWER);
        }
        desk.lay(message, clock.instant());
    }
}
