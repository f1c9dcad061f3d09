package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.authenticator.SlipCode;
import nl.tweestap.database.Forgetful;
import nl.tweestap.database.Lapsing;
import nl.tweestap.seal.Seal;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The slips in the database. */
@ApplicationScoped
public class Slips implements Lapsing, Forgetful {

    /** For as long as somebody may ask why an old one does nothing. */
    static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;

    /** The slip of this person that has this code, whatever became of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Slip> find(String personId, SlipCode code) {
        return database.createQuery(
                        "select s from SlipRow s where s.personId = :person", SlipRow.class)
                .setParameter("person", personId)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultStream()
                .filter(row -> row.hash.equals(SlipRow.hash(row.id, code, seal)))
                .map(SlipRow::slip)
                .findFirst();
    }

    /** A slip by its id, as it is now. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Slip> find(String id) {
        return database.createQuery("select s from SlipRow s where s.id = :id", SlipRow.class)
                .setParameter("id", id)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultStream()
                .map(SlipRow::slip)
                .findFirst();
    }

    /** What these people hold is dead: a newer one is about to be printed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(Collection<String> personIds) {
        database.createQuery(
                        "update SlipRow s set s.state = :replaced, s.readyFor = null"
                                + " where s.readyFor in :people")
                .setParameter("replaced", Slip.State.REPLACED)
                .setParameter("people", personIds)
                .executeUpdate();
    }

    /** Keeps a slip that is about to be printed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(SlipSheetRow batch, int place, String personId, SlipCode code) {
        SlipRow row = new SlipRow();
        row.id = UUID.randomUUID().toString();
        row.batchId = batch.id;
        row.place = place;
        row.serial = batch.serial(place);
        row.school = batch.school;
        row.personId = personId;
        row.readyFor = personId;
        row.hash = SlipRow.hash(row.id, code, seal);
        row.state = Slip.State.READY;
        row.printedAt = batch.printedAt;
        row.validUntil = batch.printedAt.plus(Slip.GOOD_FOR);
        database.persist(row);
    }

    /** The people of a batch, in the order of its codes. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> people(String batchId) {
        return database.createQuery(
                        "select s.personId from SlipRow s where s.batchId = :batch"
                                + " order by s.place",
                        String.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    /**
     * A slip whose time is over is so from then on, whatever the clock says later. A newer one ends
     * it all the same, for somebody may hold it.
     */
    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery(
                        "update SlipRow s set s.state = :expired"
                                + " where s.state = :ready and s.validUntil <= :now")
                .setParameter("expired", Slip.State.EXPIRED)
                .setParameter("ready", Slip.State.READY)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from SlipRow s where s.printedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
