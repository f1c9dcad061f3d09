package nl.tweestap.directory.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tweestap.database.Batch;

/** What the file says besides the register, in the database. */
@ApplicationScoped
public class CsvPasswords {

    private static final String NAME = "usernameKey";
    private static final String MAIL = "mailKey";

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Who has the first of these keys that anybody has, as user name or as mail address. */
    @Transactional
    Optional<CsvPassword> find(String school, List<String> keys) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<CsvPasswordRow> rows = new ArrayList<>(rows(NAME, school, keys));
        if (keys.stream().anyMatch(key -> key.contains("@"))) {
            rows.addAll(rows(MAIL, school, keys));
        }
        List<CsvPassword> all = rows.stream().map(CsvPasswordRow::password).toList();
        return keys.stream()
                .flatMap(key -> all.stream().filter(one -> one.isCalled(key)))
                .findFirst();
    }

    /** By name alone, and then of the school: H2 takes no index for a list of names of a school. */
    private List<CsvPasswordRow> rows(String column, String school, Collection<String> keys) {
        return database.createQuery(
                        "select c from CsvPasswordRow c where c." + column + " in :keys",
                        CsvPasswordRow.class)
                .setParameter("keys", keys)
                .getResultStream()
                .filter(row -> row.school.equals(school))
                .toList();
    }

    /** Those of whom each of these words stands somewhere, by name. */
    @Transactional
    List<CsvPassword> search(String school, List<String> words, int most) {
        String each =
                IntStream.range(0, words.size())
                        .mapToObj(place -> " and locate(:w" + place + ", c.searchText) > 0")
                        .collect(Collectors.joining());
        TypedQuery<CsvPasswordRow> query =
                database.createQuery(
                        "select c from CsvPasswordRow c where c.school = :school"
                                + each
                                + " order by c.searchText",
                        CsvPasswordRow.class);
        IntStream.range(0, words.size())
                .forEach(place -> query.setParameter("w" + place, words.get(place)));
        return query.setParameter("school", school)
                .setMaxResults(most)
                .getResultStream()
                .map(CsvPasswordRow::password)
                .toList();
    }

    /** The schools of which somebody stands in the file. */
    @Transactional
    List<String> schools() {
        return database.createQuery("select distinct c.school from CsvPasswordRow c", String.class)
                .getResultList();
    }

    /** Takes over these rows, as seen in this import. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(String school, List<CsvEntry> entries, long seen) {
        Map<String, CsvEntry> open = new LinkedHashMap<>();
        entries.forEach(entry -> open.put(entry.usernameKey(), entry));
        for (CsvPasswordRow row : rows(NAME, school, List.copyOf(open.keySet()))) {
            row.take(Objects.requireNonNull(open.remove(row.usernameKey)));
            row.seen = Math.max(row.seen, seen);
        }
        Batch.run(
                database,
                CsvPasswordRow.INSERT,
                open.values().stream()
                        .map(entry -> CsvPasswordRow.values(school, entry, seen))
                        .toList());
    }

    /** Takes out so many who were not seen in this import or a later one, by school. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, List<String>> takeOutUnseen(long seen, int most) {
        List<CsvPasswordRow> gone =
                database.createQuery(
                                "select c from CsvPasswordRow c where c.seen < :seen",
                                CsvPasswordRow.class)
                        .setParameter("seen", seen)
                        .setMaxResults(most)
                        .getResultList();
        gone.forEach(database::remove);
        return gone.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.school,
                                Collectors.mapping(row -> row.usernameKey, Collectors.toList())));
    }
}
