package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.tweestap.database.Forgetful;

/** How many people files have made inactive lately: a number, and nobody's name. */
@ApplicationScoped
@Transactional
public class Leavers implements Forgetful {

    /** Several files within it are asked about as one: a tenth of a tenth is not a way round. */
    static final Duration DAY = Duration.ofHours(24);

    /** A clock that is put back a little forgets none that still counts. */
    static final Duration KEPT = DAY.plusHours(1);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject InstantSource clock;

    /** How many left a school within the last {@link #DAY}. */
    int ofDay(String school) {
        return database.createQuery(
                        "select coalesce(sum(l.people), 0) from LeaverRow l"
                                + " where l.school = :school and l.leftAt > :since",
                        Number.class)
                .setParameter("school", school)
                .setParameter("since", clock.instant().minus(DAY))
                .getSingleResult()
                .intValue();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String school, int people) {
        LeaverRow row = new LeaverRow();
        row.id = UUID.randomUUID().toString();
        row.school = school;
        row.leftAt = clock.instant();
        row.people = people;
        database.persist(row);
    }

    @Override
    public void forget(Instant now) {
        database.createQuery("delete from LeaverRow l where l.leftAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
