package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.school.School.Method;
import nl.tweestap.seal.Seal;

/** The enrolments in the database. */
@ApplicationScoped
public class StoredEnrolments {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject InstantSource clock;

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Enrolment> find(String accountId) {
        EnrolmentRow row = database.find(EnrolmentRow.class, accountId);
        if (row == null) {
            return Optional.empty();
        }
        database.refresh(row);
        return Optional.of(
                new Enrolment(
                        row.id,
                        row.accountId,
                        row.version,
                        StateColumns.read(row, seal),
                        methods(row.skipped),
                        Optional.ofNullable(row.adding),
                        row.sessionId,
                        row.returnPath));
    }

    /**
     * The page a run stands at; empty when none is under way. Begins nothing.
     *
     * @param sessionId the reader's; what is being added in another session is not seen
     */
    @Transactional
    public Optional<Step> openStep(String accountId, String sessionId) {
        return find(accountId)
                .filter(enrolment -> !enrolment.isAddedElsewhere(sessionId))
                .map(enrolment -> enrolment.state().step());
    }

    private static Set<Method> methods(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Method::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Stores a new one, in the place of an older one. The caller has locked the account. */
    @Transactional(Transactional.TxType.MANDATORY)
    Enrolment begin(Enrolment enrolment, Instant now) {
        EnrolmentRow known = database.find(EnrolmentRow.class, enrolment.accountId());
        EnrolmentRow row = known == null ? new EnrolmentRow() : known;
        row.accountId = enrolment.accountId();
        row.id = enrolment.id();
        row.version = enrolment.version();
        row.startedAt = now;
        write(row, enrolment);
        database.persist(row);
        database.flush();
        return enrolment;
    }

    /**
     * Claims the next move: of all moves made from this version one counts.
     *
     * @return whether it is this one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean claim(Enrolment from) {
        return database.createQuery(
                                "update EnrolmentRow e set e.version = e.version + 1"
                                        + " where e.accountId = :account and e.id = :id"
                                        + " and e.version = :version")
                        .setParameter("account", from.accountId())
                        .setParameter("id", from.id())
                        .setParameter("version", from.version())
                        .executeUpdate()
                == 1;
    }

    /** Writes what a claimed move leads to. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(Enrolment moved) {
        EnrolmentRow row = database.find(EnrolmentRow.class, moved.accountId());
        database.refresh(row);
        write(row, moved);
        database.flush();
    }

    private void write(EnrolmentRow row, Enrolment enrolment) {
        StateColumns.write(row, enrolment.state(), seal);
        row.skipped =
                enrolment.skipped().stream().map(Method::name).collect(Collectors.joining(" "));
        row.adding = enrolment.adding().orElse(null);
        row.sessionId = enrolment.sessionId();
        row.returnPath = enrolment.returnPath();
        row.movedAt = clock.instant();
    }

    /** Removes what was left unproven before a moment; the rest of a run is only a plan. */
    @Transactional
    void forget(Instant before) {
        database.createQuery(
                        "delete from EnrolmentRow e where (e.movedAt < :before"
                                + " or e.movedAt is null and e.startedAt < :before)"
                                + " and (e.secret is not null or e.number is not null"
                                + " or e.recoveryCodes is not null)")
                .setParameter("before", before)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(String accountId) {
        EnrolmentRow row = database.find(EnrolmentRow.class, accountId);
        if (row != null) {
            database.remove(row);
            database.flush();
        }
    }
}
