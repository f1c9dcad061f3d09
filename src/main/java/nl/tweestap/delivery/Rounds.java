package nl.tweestap.delivery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Comes by every minute for messages that were left: the gateway was down, or a node died; and
 * every hour for those that have served their time.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {

    /** What was sent is only looked at by the page that waits for it. */
    static final Duration KEPT = Duration.ofHours(23);

    @Inject Courier courier;
    @Inject Messages messages;
    @Inject InstantSource clock;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void comeBy() {
        courier.deliverDue();
    }

    /** Numbers and codes are gone within a day of their last use, here too. */
    @Schedule(hour = "*", minute = "27", persistent = false)
    void forget() {
        messages.forget(clock.instant().minus(KEPT));
    }
}
