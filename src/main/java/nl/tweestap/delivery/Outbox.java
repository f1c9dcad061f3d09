package nl.tweestap.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
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
        return write(message, Optional.empty());
    }

    /**
     * Writes a message that is not worth sending from a moment on: the code in it no longer works.
     *
     * @return its id, for {@link Courier#outcome}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String write(Message message, Instant uselessAt) {
        return write(message, Optional.of(uselessAt));
    }

    private String write(Message message, Optional<Instant> uselessAt) {
        String id = UUID.randomUUID().toString();
        messages.add(id, message, clock.instant(), uselessAt);
        written.fire(new Written(id));
        return id;
    }

    /** Whether it is already known that it will not arrive. */
    public boolean hasFailed(String id) {
        return messages.outcome(id).isFailed();
    }
}
