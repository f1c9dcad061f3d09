package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.Forgetful;
import nl.tweestap.database.Lapsing;
import nl.tweestap.seal.Seal;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The enrolments in the database. */
@ApplicationScoped
public class Enrolments implements Forgetful, Lapsing {

    /** With the hour between two rounds: gone within a day. */
    static final Duration KEPT = Duration.ofHours(23);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject InstantSource clock;

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Enrolment> find(String accountId) {
        return row(accountId).map(this::enrolment);
    }

    /** As the database has it now; another request of the same person may have ended it. */
    private Optional<EnrolmentRow> row(String accountId) {
        return database.createQuery(
                        "select e from EnrolmentRow e where e.accountId = :account",
                        EnrolmentRow.class)
                .setParameter("account", accountId)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultStream()
                .findFirst();
    }

    private Enrolment enrolment(EnrolmentRow row) {
        return new Enrolment(
                row.id,
                row.accountId,
                row.version,
                StateColumns.read(row, seal),
                kinds(row.skipped),
                Optional.ofNullable(row.adding),
                Optional.ofNullable(row.smartphone),
                row.sessionId,
                row.returnPath,
                row.isCodesShown);
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

    /** Those of these accounts that have a run under way. */
    @Transactional
    public List<String> underWay(Collection<String> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select e.accountId from EnrolmentRow e"
                                        + " where e.accountId in :accounts and e.step <> :done",
                                String.class)
                        .setParameter("accounts", accountIds)
                        .setParameter("done", Step.DONE)
                        .getResultList();
    }

    /**
     * When the run moved last; empty when none is under way, or it is from before that was kept.
     */
    @Transactional
    Optional<Instant> movedAt(String accountId) {
        return row(accountId).map(row -> row.movedAt == null ? row.startedAt : row.movedAt);
    }

    private static Set<Kind> kinds(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Kind::valueOf)
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

    /** Writes what a claimed move leads to. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(Enrolment moved) {
        row(moved.accountId()).ifPresent(row -> write(row, moved));
        database.flush();
    }

    private void write(EnrolmentRow row, Enrolment enrolment) {
        StateColumns.write(row, enrolment.state(), seal);
        row.skipped = enrolment.skipped().stream().map(Kind::name).collect(Collectors.joining(" "));
        row.adding = enrolment.adding().orElse(null);
        row.smartphone = enrolment.smartphone().orElse(null);
        row.sessionId = enrolment.sessionId();
        row.returnPath = enrolment.returnPath();
        row.isCodesShown = enrolment.isCodesShown();
        row.movedAt = clock.instant();
    }

    /** A secret whose time is over is from long ago from then on, whatever the clock says later. */
    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery(
                        "update EnrolmentRow e set e.secretMadeAt = :longAgo"
                                + " where e.secretMadeAt > :longAgo and e.secretMadeAt <= :before")
                .setParameter("longAgo", Instant.EPOCH)
                .setParameter("before", now.minus(AppState.ScanQrCode.LIFETIME))
                .executeUpdate();
    }

    /**
     * Secrets, numbers and recovery codes that were shown or typed and never proven. The person
     * begins that one kind again; what was proven stays bound.
     */
    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery(
                        "delete from EnrolmentRow e where (e.movedAt < :before"
                                + " or e.movedAt is null and e.startedAt < :before)"
                                + " and (e.secret is not null or e.number is not null"
                                + " or e.recoveryCodes is not null)")
                .setParameter("before", now.minus(KEPT))
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
