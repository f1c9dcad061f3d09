package nl.tweestap.enrolment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Comes by every hour for secrets, numbers and recovery codes that were shown or typed and never
 * proven. The person begins that one method again; what was proven stays bound.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Abandoned {

    /** With the hour between two rounds: gone within a day. */
    static final Duration AFTER = Duration.ofHours(23);

    @Inject StoredEnrolments stored;
    @Inject InstantSource clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void comeBy() {
        stored.forget(clock.instant().minus(AFTER));
    }
}
