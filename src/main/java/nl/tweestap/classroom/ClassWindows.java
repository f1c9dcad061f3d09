package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.account.Session;
import nl.tweestap.database.Forgetful;
import nl.tweestap.database.Lapsing;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The windows in the database, and who was vouched for in them. */
@ApplicationScoped
public class ClassWindows implements Lapsing, Forgetful {

    /** As long as the history of an account. */
    static final Duration KEPT = Duration.ofDays(396);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** A window of this school, open or over. */
    @Transactional
    public Optional<ClassWindow> find(String school, String id) {
        return windows("w.school = :school and w.id = :id")
                .setParameter("school", school)
                .setParameter("id", id)
                .getResultStream()
                .map(ClassWindowRow::window)
                .findFirst();
    }

    /** The one that a class has open. */
    @Transactional
    public Optional<ClassWindow> openOf(String school, String className, Instant now) {
        return windows("w.openFor = :open")
                .setParameter("open", ClassWindowRow.openFor(school, className))
                .getResultStream()
                .map(ClassWindowRow::window)
                .filter(window -> window.isOpen(now))
                .findFirst();
    }

    /** All that are open at a school, by class. */
    @Transactional
    public List<ClassWindow> open(String school, Instant now) {
        return windows("w.school = :school and w.openFor is not null order by w.className")
                .setParameter("school", school)
                .getResultStream()
                .map(ClassWindowRow::window)
                .filter(window -> window.isOpen(now))
                .toList();
    }

    /** As the database has them now, whatever this transaction has read before. */
    private TypedQuery<ClassWindowRow> windows(String which) {
        return database.createQuery(
                        "select w from ClassWindowRow w where " + which, ClassWindowRow.class)
                .setHint(QueryHints.REFRESH, HintValues.TRUE);
    }

    /**
     * Opens one.
     *
     * @throws jakarta.persistence.PersistenceException when another request opened it just now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ClassWindow begin(Teacher by, String className, Instant now) {
        lapse(now);
        ClassWindowRow row = new ClassWindowRow();
        row.id = UUID.randomUUID().toString();
        row.school = by.school();
        row.className = className;
        row.openFor = ClassWindowRow.openFor(by.school(), className);
        row.teacherId = by.accountId();
        row.teacherName = by.displayName();
        row.openedAt = now;
        row.endsAt = now.plus(ClassWindow.LENGTH);
        database.persist(row);
        database.flush();
        return row.window();
    }

    /** Whether a teacher vouched in this window for who is at this screen. */
    @Transactional
    public boolean isVouchedFor(ClassWindow window, String sessionId) {
        return database.find(VoucherRow.class, VoucherRow.id(window, sessionId)) != null;
    }

    /** For whom a teacher vouched in this window, and at which screens. */
    @Transactional
    public List<Vouched> vouched(ClassWindow window) {
        return database.createQuery(
                        "select v from VoucherRow v where v.windowId = :window"
                                + " order by v.vouchedAt, v.id",
                        VoucherRow.class)
                .setParameter("window", window.id())
                .getResultStream()
                .map(row -> new Vouched(row.personId, row.sessionId))
                .toList();
    }

    /** Those of these sessions that a teacher vouched for, in whatever window. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> vouchedIn(Collection<String> sessionIds) {
        return database.createQuery(
                        "select v.sessionId from VoucherRow v where v.sessionId in :sessions",
                        String.class)
                .setParameter("sessions", sessionIds)
                .getResultList();
    }

    /** It was the wrong screen: the word is worth nothing any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(ClassWindow window, Vouched word) {
        database.createQuery("delete from VoucherRow v where v.id = :id")
                .setParameter("id", VoucherRow.id(window, word.sessionId()))
                .executeUpdate();
    }

    /**
     * Writes down that a teacher vouches for somebody at one screen.
     *
     * @throws jakarta.persistence.PersistenceException when another request did so just now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void vouch(Teacher by, ClassWindow window, String personId, Session at, Instant now) {
        VoucherRow row = new VoucherRow();
        row.id = VoucherRow.id(window, at.id());
        row.sessionId = at.id();
        row.windowId = window.id();
        row.personId = personId;
        row.teacherId = by.accountId();
        row.teacherName = by.displayName();
        row.vouchedAt = now;
        database.persist(row);
        database.flush();
    }

    /** One whose time is over is closed from then on, whatever the clock says later. */
    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery(
                        "update ClassWindowRow w set w.closedAt = w.endsAt, w.openFor = null"
                                + " where w.closedAt is null and w.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from ClassWindowRow w where w.endsAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        database.createQuery("delete from VoucherRow v where v.vouchedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
