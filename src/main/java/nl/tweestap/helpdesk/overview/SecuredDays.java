package nl.tweestap.helpdesk.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;

/** When accounts got their first way to sign in, in the database. */
@ApplicationScoped
public class SecuredDays {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** How many in each week, by its Monday; weeks in which nobody did are left out. */
    @Transactional
    public SortedMap<LocalDate, Long> perWeek(String school, LocalDate from) {
        SortedMap<LocalDate, Long> weeks = new TreeMap<>();
        database.createQuery(
                        "select d from SecuredDayRow d where d.school = :school"
                                + " and d.securedOn >= :from",
                        SecuredDayRow.class)
                .setParameter("school", school)
                .setParameter("from", from)
                .getResultStream()
                .forEach(row -> weeks.merge(monday(row.securedOn), row.accounts, Long::sum));
        return weeks;
    }

    /** The first day of the week that a day is in. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
