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
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tweestap.authenticator.OneTimeCode;

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
    @Inject Gateway gateway;
    @Inject InstantSource clock;
    @Inject Executor executor;

    private final Map<String, CompletableFuture<Boolean>> underWay = new ConcurrentHashMap<>();

    void onWritten(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Written written) {
        String id = written.id();
        CompletableFuture<Boolean> sending = new CompletableFuture<>();
        underWay.put(id, sending);
        executor.execute(
                () -> {
                    try {
                        deliver(id);
                    } finally {
                        underWay.remove(id);
                        sending.complete(true);
                    }
                });
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

    private void deliver(String id) {
        messages.claim(id, clock.instant()).ifPresent(claimed -> deliver(id, claimed));
    }

    private void deliver(String id, Messages.Claimed claimed) {
        Instant now = clock.instant();
        boolean isUrgent = claimed.message().medium().isUrgent();
        if (isUrgent && claimed.writtenAt().plus(OneTimeCode.LIFETIME).isBefore(now)) {
            messages.failed(id, Outcome.GATEWAY_DOWN);
            return;
        }
        try {
            gateway.send(id, claimed.message());
            messages.sent(id);
        } catch (DeliveryFailed failure) {
            LOG.log(
                    Level.WARNING,
                    "Message {0} not delivered: {1}",
                    new Object[] {id, failure.reason()});
            Outcome outcome = Outcome.of(failure.reason());
            if (isUrgent || outcome == Outcome.REFUSED || claimed.tries() >= MAX_TRIES) {
                messages.failed(id, outcome);
            } else {
                messages.postpone(id, outcome, now.plus(waitAfter(claimed.tries())));
            }
        }
    }

    private static Duration waitAfter(int tries) {
        Duration wait = Duration.ofMinutes(1L << Math.min(tries - 1, 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
