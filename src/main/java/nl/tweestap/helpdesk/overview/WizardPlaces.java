package nl.tweestap.helpdesk.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where people are in the wizard, in the database. */
@ApplicationScoped
public class WizardPlaces {

    /** Who has not moved for so long did not just go to get their phone. */
    public static final Duration STUCK_AFTER = Duration.ofDays(1);

    /** More the lead of a desk does not ring up on a day. */
    public static final int MOST_STUCK = 50;

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** How many stand at each page of the wizard, by its name: {@code PHONE_CODE}. */
    @Transactional
    public Map<String, Long> perStep(String school) {
        return database.createQuery(
                        "select w.step, count(w) from WizardPlaceRow w where w.school = :school"
                                + " group by w.step",
                        Object[].class)
                .setParameter("school", school)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Who is stuck, the longest first. */
    @Transactional
    public List<Stuck> stuck(String school, Instant now) {
        return database.createQuery(
                        "select w from WizardPlaceRow w where w.school = :school"
                                + " and w.movedAt < :before order by w.movedAt",
                        WizardPlaceRow.class)
                .setParameter("school", school)
                .setParameter("before", now.minus(STUCK_AFTER))
                .setMaxResults(MOST_STUCK)
                .getResultStream()
                .map(row -> new Stuck(row.username, row.step, row.movedAt))
                .toList();
    }
}
