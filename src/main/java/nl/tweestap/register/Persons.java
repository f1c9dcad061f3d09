package nl.tweestap.register;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.tweestap.database.Batch;
import nl.tweestap.text.TypedText;

/** The register in the database. */
@ApplicationScoped
public class Persons {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject PersonChanges changes;

    /** Somebody of this school; of another school nobody is found. */
    @Transactional
    public Optional<RegisteredPerson> find(String school, String id) {
        return Optional.ofNullable(database.find(PersonRow.class, id))
                .filter(row -> row.school.equals(school))
                .map(PersonRow::person);
    }

    /** Somebody by user name, in whichever case it was typed. */
    @Transactional
    public Optional<RegisteredPerson> findByUsername(String school, String username) {
        return rows(school, List.of(PersonDetails.key(username))).stream()
                .map(PersonRow::person)
                .findFirst();
    }

    /** Those of this school with one of these user names, as {@link TypedText#key} makes them. */
    @Transactional
    public List<RegisteredPerson> ofKeys(String school, Collection<String> usernameKeys) {
        return usernameKeys.isEmpty()
                ? List.of()
                : rows(school, usernameKeys).stream().map(PersonRow::person).toList();
    }

    /** Those of this school with one of these ids, by id. */
    @Transactional
    public Map<String, RegisteredPerson> ofIds(String school, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("select p from PersonRow p where p.id in :ids", PersonRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(row -> row.school.equals(school))
                .map(PersonRow::person)
                .collect(toMap(RegisteredPerson::id, Function.identity()));
    }

    /** The classes of a school that have students, by name. */
    @Transactional
    public List<String> classes(String school) {
        return database.createQuery(
                        "select distinct p.className from PersonRow p where p.school = :school"
                                + " and p.isActive = true and p.position = :student"
                                + " and p.className <> '' order by p.className",
                        String.class)
                .setParameter("school", school)
                .setParameter("student", RegisteredPerson.Position.STUDENT)
                .getResultList();
    }

    /** By name alone, and then of the school: H2 takes no index for a list of names of a school. */
    private List<PersonRow> rows(String school, Collection<String> usernameKeys) {
        TypedQuery<PersonRow> query =
                database.createQuery(
                                "select p from PersonRow p where p.usernameKey in :keys",
                                PersonRow.class)
                        .setParameter("keys", usernameKeys);
        return unheld(query).stream().filter(row -> row.school.equals(school)).toList();
    }

    /**
     * Only to be read: writing is done in batches, beside JPA. The server lets go of what a
     * transaction read only when the timer or the request that began it ends, so whoever reads all
     * people in many transactions would hold them all.
     */
    private List<PersonRow> unheld(TypedQuery<PersonRow> query) {
        List<PersonRow> rows = query.getResultList();
        rows.forEach(database::detach);
        return rows;
    }

    /** Somebody who was changed, and the number of that change. */
    public record Change(RegisteredPerson person, long number) {}

    /** Who was changed after this one, in that order; of several changes of somebody the last. */
    @Transactional
    public List<Change> changedSince(long number, int most) {
        TypedQuery<PersonRow> query =
                database.createQuery(
                                "select p from PersonRow p where p.changed > :number"
                                        + " order by p.changed",
                                PersonRow.class)
                        .setParameter("number", number)
                        .setMaxResults(most);
        return unheld(query).stream().map(row -> new Change(row.person(), row.changed)).toList();
    }

    /** The user names of who is at a school, as names are compared. */
    @Transactional
    public List<String> activeKeys(String school) {
        return database.createQuery(
                        "select p.usernameKey from PersonRow p where p.school = :school"
                                + " and p.isActive = true",
                        String.class)
                .setParameter("school", school)
                .getResultList();
    }

    /**
     * What is said beside what is known: one for each person.
     *
     * @param all as many as one statement takes: some hundreds. Of two with one name the last
     *     counts
     */
    @Transactional
    public List<Difference> compare(String school, List<? extends Said> all) {
        Map<String, Said> open = new LinkedHashMap<>();
        all.forEach(one -> open.put(one.usernameKey(), one));
        Map<String, RegisteredPerson> known =
                rows(school, open.keySet()).stream()
                        .collect(toMap(row -> row.usernameKey, PersonRow::person));
        return open.entrySet().stream()
                .map(
                        one ->
                                Difference.of(
                                        Optional.ofNullable(known.get(one.getKey())),
                                        one.getValue()))
                .toList();
    }

    /**
     * Writes what is said of these people, where it differs from what is known; they are active.
     *
     * @param all see {@link #compare}
     * @return what was written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Difference> write(String school, List<? extends Said> all) {
        long number = changes.take(all.size());
        List<List<Object>> updates = new ArrayList<>();
        List<List<Object>> inserts = new ArrayList<>();
        List<Difference> written =
                compare(school, all).stream().filter(one -> !one.isSame()).toList();
        for (Difference one : written) {
            if (one.before().isPresent()) {
                updates.add(PersonRow.changed(one.before().get().id(), one.after(), number));
            } else {
                inserts.add(PersonRow.values(school, one.after(), number));
            }
            number++;
        }
        Batch.run(database, PersonRow.UPDATE, updates);
        Batch.run(database, PersonRow.INSERT, inserts);
        return written;
    }

    /** These people left. */
    @Transactional(Transactional.TxType.MANDATORY)
    void leave(String school, Collection<String> usernameKeys) {
        long number = changes.take(usernameKeys.size());
        List<List<Object>> leaving = new ArrayList<>();
        for (PersonRow row : rows(school, usernameKeys)) {
            if (row.isActive) {
                leaving.add(List.of(number, row.id));
                number++;
            }
        }
        Batch.run(database, PersonRow.LEAVE, leaving);
    }
}
