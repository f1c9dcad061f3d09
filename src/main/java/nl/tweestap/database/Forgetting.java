package nl.tweestap.database;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Comes by every hour and has each room remove what has served its time (GDPR article 5.1.e): what
 * nobody needs any more cannot leak.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class.getName());

    @Inject Instance<Forgetful> rooms;
    @Inject InstantSource clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void comeBy() {
        rooms.forEach(this::forget);
    }

    /** One room that fails keeps no other from it. */
    private void forget(Forgetful room) {
        try {
            room.forget(clock.instant());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What has served its time was not removed", failure);
        }
    }
}
