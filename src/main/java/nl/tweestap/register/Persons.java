package nl.tweestap.register;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
        return database.createQuery(
                        "select p from PersonRow p where p.usernameKey in :keys", PersonRow.class)
                .setParameter("keys", usernameKeys)
                .getResultStream()
                .filter(row -> row.school.equals(school))
                .toList();
    }

    /** Somebody who was changed, and the number of that change. */
    public record Change(RegisteredPerson person, long number) {}

    /** Who was changed after this one, in that order; of several changes of somebody the last. */
    @Transactional
    public List<Change> changedSince(long number, int most) {
        return database.createQuery(
                        "select p from PersonRow p where p.changed > :number order by p.changed",
                        PersonRow.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Change(row.person(), row.changed))
                .toList();
    }

    /**
     * Writes what is said of these people, where it differs from what is known; they are active.
     *
     * @param all as many as one statement takes: some hundreds. Of two with one name the last
     *     counts
     * @return how many were written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int write(String school, List<PersonDetails> all) {
        Map<String, PersonDetails> open = new LinkedHashMap<>();
        all.forEach(one -> open.put(one.usernameKey(), one));
        long number = changes.take(open.size());
        int written = 0;
        for (PersonRow row : rows(school, open.keySet())) {
            PersonDetails details = Objects.requireNonNull(open.remove(row.usernameKey));
            if (!row.person().isAs(details)) {
                row.take(details, number + written);
                written++;
            }
        }
        insert(school, List.copyOf(open.values()), number + written);
        return written + open.size();
    }

    /** In one batch: through JPA, which looks at each by itself, a big school takes minutes. */
    private void insert(String school, List<PersonDetails> people, long firstNumber) {
        if (people.isEmpty()) {
            return;
        }
        Connection connection = database.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(PersonRow.INSERT)) {
            long number = firstNumber;
            for (PersonDetails details : people) {
                int place = 1;
                for (Object value : PersonRow.values(school, details, number)) {
                    insert.setObject(place, value);
                    place++;
                }
                insert.addBatch();
                number++;
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    /** These people left. */
    @Transactional(Transactional.TxType.MANDATORY)
    void leave(String school, Collection<String> usernameKeys) {
        long number = changes.take(usernameKeys.size());
        List<PersonRow> leaving = new ArrayList<>(rows(school, usernameKeys));
        leaving.removeIf(row -> !row.isActive);
        for (PersonRow row : leaving) {
            row.isActive = false;
            row.changed = number;
            number++;
        }
    }
}
