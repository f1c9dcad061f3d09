package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tweestap.authenticator.SlipCode;
import nl.tweestap.database.Forgetful;
import nl.tweestap.database.Lapsing;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.seal.Seal;

/** What was printed, in the database; with the codes for as long as they are shown. */
@ApplicationScoped
public class SlipSheets implements Lapsing, Forgetful {

    /**
     * A printer that jams is mended within it, and a screen that is left open tells nobody more.
     */
    static final Duration SHOWN = Duration.ofMinutes(10);

    /** As long as the history of an account: who printed is asked as late as what was bound. */
    static final Duration KEPT = Duration.ofDays(396);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Slips slips;
    @Inject Seal seal;

    /** Prints for these people, in their order; what they held before is dead. */
    @Transactional(Transactional.TxType.MANDATORY)
    String add(
            Teacher by,
            String className,
            List<RegisteredPerson> people,
            List<SlipCode> codes,
            Instant now) {
        SlipSheetRow row = new SlipSheetRow();
        row.id = UUID.randomUUID().toString();
        row.school = by.school();
        row.className = className;
        row.teacherId = by.accountId();
        row.teacherName = by.displayName();
        row.printedAt = now;
        row.slips = people.size();
        String all = String.join(" ", codes.stream().map(SlipCode::reveal).toList());
        row.codes = seal.seal(all, row.id);
        database.persist(row);
        slips.replace(people.stream().map(RegisteredPerson::id).toList());
        for (int place = 0; place < people.size(); place++) {
            slips.add(row, place, people.get(place).id(), codes.get(place));
        }
        database.flush();
        return row.id;
    }

    /** A sheet as it is shown: whose code is which, in the order of printing. */
    record Sheet(String className, List<Line> lines, Instant validUntil, Instant shownUntil) {

        /** One slip with its code. */
        record Line(String personId, String serial, String code) {

            @Override
            public String toString() {
                return "Line(" + serial + ")";
            }
        }
    }

    /** Empty for who did not print it, and when it was shown long enough. */
    @Transactional
    Optional<Sheet> find(Teacher by, String id, Instant now) {
        return Optional.ofNullable(database.find(SlipSheetRow.class, id))
                .filter(row -> row.school.equals(by.school()))
                .filter(row -> row.teacherId.equals(by.accountId()))
                .filter(row -> !row.codes.isEmpty())
                .filter(row -> now.isBefore(row.printedAt.plus(SHOWN)))
                .map(this::sheet);
    }

    private Sheet sheet(SlipSheetRow row) {
        String[] codes = seal.open(row.codes, row.id).split(" ", -1);
        List<String> people = slips.people(row.id);
        List<Sheet.Line> lines =
                IntStream.range(0, people.size())
                        .mapToObj(
                                place ->
                                        new Sheet.Line(
                                                people.get(place), row.serial(place), codes[place]))
                        .toList();
        return new Sheet(
                row.className, lines, row.printedAt.plus(Slip.GOOD_FOR), row.printedAt.plus(SHOWN));
    }

    /** The teacher is ready: nobody sees the codes again. */
    @Transactional
    void hide(Teacher by, String id) {
        database.createQuery(
                        "update SlipSheetRow b set b.codes = '' where b.id = :id"
                                + " and b.teacherId = :teacher")
                .setParameter("id", id)
                .setParameter("teacher", by.accountId())
                .executeUpdate();
    }

    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery(
                        "update SlipSheetRow b set b.codes = '' where b.codes <> ''"
                                + " and b.printedAt <= :before")
                .setParameter("before", now.minus(SHOWN))
                .executeUpdate();
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from SlipSheetRow b where b.printedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
