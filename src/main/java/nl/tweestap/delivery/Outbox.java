package nl.tweestap.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Where messages are written down. */
@ApplicationScoped
public class Outbox {

    @Inject Messages messages;
    @Inject InstantSource clock;
    @Inject Event<Written> written;

    /** A message stands in the database, to be sent when the transaction has ended well. */
    record Written(String id) {}

    /**
     * Writes a message in the caller's transaction.
     *
     * @return its id, for {@link Courier#outcome}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String write(Message message) {
        String id = UUID.randomUUID().toString();
        messages.add(id, message, clock.instant());
        written.fire(new Written(id));
        return id;
    }
}
