package nl.tweestap.helpdesk.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.tweestap.seal.Seal;

/** The heads of the schools' logs in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LogHeads {

    /** The row that counts the schools; always there, so that it can be locked. */
    static final String ALL_SCHOOLS = "";

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;

    /** The head as it is now, locked until the caller's transaction ends; begun where none was. */
    Head lock(String school) {
        return locked(school).orElseGet(() -> begin(school)).head();
    }

    private Optional<LogHeadRow> locked(String school) {
        return database.createNamedQuery(LogHeadRow.LOCK, LogHeadRow.class)
                .setParameter(1, school)
                .getResultStream()
                .findFirst();
    }

    /** Of those who write a school's first line at once, one begins: the others wait for it. */
    private LogHeadRow begin(String school) {
        Head all = locked(ALL_SCHOOLS).orElseThrow().head();
        return locked(school)
                .orElseGet(
                        () -> {
                            LogHeadRow row = new LogHeadRow();
                            row.school = school;
                            put(row, Head.beginning(school));
                            database.persist(row);
                            keep(all.endingAt(all.lastNumber() + 1, ""));
                            return row;
                        });
    }

    /** Keeps a head that the caller has locked. */
    void keep(Head head) {
        put(database.find(LogHeadRow.class, head.school()), head);
    }

    private void put(LogHeadRow row, Head head) {
        row.lastNumber = head.lastNumber();
        row.lastHash = head.lastHash();
        row.forgottenNumber = head.forgottenNumber();
        row.forgottenHash = head.forgottenHash();
        row.hash = Chain.hash(seal, head);
    }

    /** Every school that has lines, or had. */
    @Transactional
    List<String> schools() {
        return database.createQuery(
                        "select h.school from LogHeadRow h where h.school <> :all"
                                + " order by h.school",
                        String.class)
                .setParameter("all", ALL_SCHOOLS)
                .getResultList();
    }
}
