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
import nl.tweestap.health.FailureLog;
import nl.tweestap.health.Part.Condition;

/**
 * Comes by every minute: has each room write down what is over by now, and tells the log what is
 * wrong with the clock or the database.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Lapses {

    private static final Logger LOG = Logger.getLogger(Lapses.class.getName());

    @Inject Instance<Lapsing> rooms;
    @Inject InstantSource clock;
    @Inject DatabasePart database;
    @Inject FailureLog failures;

    private String told = "";

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void comeBy() {
        Condition condition = database.look();
        tell(condition);
        if (condition.isUp()) {
            rooms.forEach(this::lapse);
        }
    }

    /** Once, when it begins and when it changes. */
    private void tell(Condition condition) {
        String words = String.join("; ", condition.words().values());
        String kind = words.replaceAll("\\d+", "");
        if (!kind.equals(told)) {
            told = kind;
            LOG.log(condition.isUp() ? Level.INFO : Level.WARNING, "The database: {0}", words);
        }
    }

    /** One room that fails keeps no other from it. */
    private void lapse(Lapsing room) {
        try {
            room.lapse(clock.instant());
        } catch (RuntimeException failure) {
            failures.bug(failure);
        }
    }
}
