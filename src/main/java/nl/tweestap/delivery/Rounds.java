package nl.tweestap.delivery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Comes by every minute for messages that were left: the gateway was down, or a node died. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {

    @Inject Courier courier;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void comeBy() {
        courier.deliverDue();
    }
}
