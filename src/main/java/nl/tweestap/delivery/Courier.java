package nl.tweestap.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what was written down, as soon as its transaction has ended. */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    /** How long a page waits to be able to say that a message could not be sent. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A mail is tried for about a day: 1, 2, 4 … minutes apart, an hour at most. */
    private static final int MAX_TRIES = 30;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Inject Messages messages;
    @Inject Gateways gateways;
    @Inject InstantSource clock;
    @Inject Executor executor;

    private final Map<String, CompletableFuture<Boolean>> underWay = new ConcurrentHashMap<>();

    void onWritten(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Written written) {
        String id = written.id();
        CompletableFuture<Boolean> sending = new CompletableFuture<>();
        underWay.put(id, sending);
        try {
            executor.execute(() -> deliverAndTell(id, sending));
        } catch (RejectedExecutionException tooBusy) {
            LOG.log(Level.WARNING, "Message {0} waits for the next round", id);
            finish(id, sending);
        }
    }

    private void deliverAndTell(String id, CompletableFuture<Boolean> sending) {
        try {
            deliver(id);
        } finally {
            finish(id, sending);
        }
    }

    private void finish(String id, CompletableFuture<Boolean> sending) {
        underWay.remove(id);
        sending.complete(true);
    }

    /** Sends whatever is due: called every minute, and after a start. */
    public void deliverDue() {
        messages.due(clock.instant()).forEach(this::deliver);
    }

    /** How it stands with a message. Waits a moment for one that is being sent just now. */
    public Outcome outcome(String id) {
        CompletableFuture<Boolean> sending = underWay.get(id);
        if (sending != null) {
            sending.completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
        }
        return messages.outcome(id);
    }

    /** One that cannot be read holds up no other. */
    private void deliver(String id) {
        try {
            messages.claim(id, clock.instant()).ifPresent(claimed -> deliver(id, claimed));
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, "Message " + id + " could not be handled", bug);
        }
    }

    private void deliver(String id, Messages.Claimed claimed) {
        Instant now = clock.instant();
        if (claimed.uselessAt().filter(at -> !now.isBefore(at)).isPresent()) {
            messages.failed(id, Outcome.GATEWAY_DOWN);
            return;
        }
        try {
            send(id, claimed.message());
        } catch (DeliveryFailed failure) {
            LOG.log(
                    Level.WARNING,
                    "Message {0} not delivered: {1}",
                    new Object[] {id, failure.reason()});
            failed(id, claimed, Outcome.of(failure.reason()));
            return;
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, "The gateway broke over message " + id, bug);
            failed(id, claimed, Outcome.GATEWAY_DOWN);
            return;
        }
        messages.sent(id);
    }

    private void send(String id, Message message) throws DeliveryFailed {
        gateways.of(message.school(), message.medium()).send(id, message);
    }

    private void failed(String id, Messages.Claimed claimed, Outcome outcome) {
        boolean isOver =
                claimed.message().medium().isUrgent()
                        || outcome == Outcome.REFUSED
                        || claimed.tries() >= MAX_TRIES;
        if (isOver) {
            messages.failed(id, outcome);
        } else {
            messages.postpone(id, outcome, clock.instant().plus(waitAfter(claimed.tries())));
        }
    }

    private static Duration waitAfter(int tries) {
        Duration wait = Duration.ofMinutes(1L << Math.min(tries - 1, 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
