package nl.tweestap.school.framing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.tweestap.database.Forgetful;

/** The counts in the database; each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RefusedFrames implements Forgetful {

    /** More about one site on one day tells an editor nothing new. */
    static final int MOST_A_DAY = 10_000;

    /** A school has some learning environments; the rest is somebody who makes names up. */
    static final int MOST_SITES = 50;

    /** Lately: a lesson that comes back every week has been seen twice. */
    public static final int KEPT_DAYS = 14;

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /**
     * The first of its kind on that day, unless there are enough sites.
     *
     * @throws jakarta.persistence.PersistenceException when another node began one just now
     */
    void begin(String school, String site, LocalDate day, int amount) {
        int known =
                database.createQuery(
                                "select count(r) from RefusedFrameRow r"
                                        + " where r.school = :school and r.refusedOn = :day",
                                Long.class)
                        .setParameter("school", school)
                        .setParameter("day", day)
                        .getSingleResult()
                        .intValue();
        if (known < MOST_SITES) {
            RefusedFrameRow row = new RefusedFrameRow();
            row.id = RefusedFrameRow.id(school, site, day);
            row.school = school;
            row.site = site;
            row.refusedOn = day;
            row.place = known;
            row.amount = Math.min(amount, MOST_A_DAY);
            database.persist(row);
            database.flush();
        }
    }

    /** Of one school from this day on. */
    List<RefusedSite> since(String school, LocalDate day) {
        return database.createQuery(
                        "select r.site, sum(r.amount), max(r.refusedOn) from RefusedFrameRow r"
                                + " where r.school = :school and r.refusedOn >= :day"
                                + " group by r.site",
                        Object[].class)
                .setParameter("school", school)
                .setParameter("day", day)
                .getResultStream()
                .map(
                        row ->
                                new RefusedSite(
                                        new FramingSite((String) row[0]),
                                        ((Number) row[1]).intValue(),
                                        (LocalDate) row[2]))
                .toList();
    }

    @Override
    public void forget(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        database.createQuery("delete from RefusedFrameRow r where r.refusedOn < :before")
                .setParameter("before", today.minusDays(KEPT_DAYS))
                .executeUpdate();
    }
}
