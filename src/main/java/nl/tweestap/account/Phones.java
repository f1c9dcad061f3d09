package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.tweestap.database.Lapsing;
import nl.tweestap.seal.Seal;

/**
 * Finds accounts by the last digits of a telephone that is bound to them. Numbers are sealed, so
 * beside each stands a keyed hash of its last four digits; what is typed more is compared with the
 * opened number.
 */
@ApplicationScoped
public class Phones implements Lapsing {

    /** More than a minute's work for nobody; phones that were bound before there were endings. */
    static final int FILLED_A_MINUTE = 500;

    /** What people say of a number, as they write it; fewer fit too many. */
    private static final Pattern DIGITS = Pattern.compile("\\d{4,6}");

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;

    private volatile boolean isFilled;

    /**
     * The accounts of this school with a phone whose number ends so.
     *
     * @param typed four to six digits, perhaps with spaces
     * @return ids of accounts; none when anything else was typed
     */
    @Transactional
    public List<String> accountsWithEnding(String school, String typed) {
        String digits = typed.replace(" ", "");
        if (!DIGITS.matcher(digits).matches()) {
            return List.of();
        }
        return database.createQuery(
                        "select p from PhoneRow p where p.ending = :ending", PhoneRow.class)
                .setParameter("ending", PhoneRow.ending(school, digits, seal))
                .getResultStream()
                .filter(row -> row.number(seal).endsWith(digits))
                .map(row -> row.accountId)
                .distinct()
                .toList();
    }

    /** The school of an account; it is there, since its phone refers to it. */
    private String school(String accountId) {
        return database.find(AccountRow.class, accountId).school;
    }

    /** Fills in what was bound before there were endings, until there is nothing left. */
    @Override
    @Transactional
    public void lapse(Instant now) {
        if (!isFilled) {
            isFilled = fill() < FILLED_A_MINUTE;
        }
    }

    /** How many it filled in. */
    @Transactional
    int fill() {
        List<PhoneRow> open =
                database.createQuery(
                                "select p from PhoneRow p where p.ending is null", PhoneRow.class)
                        .setMaxResults(FILLED_A_MINUTE)
                        .getResultList();
        open.forEach(row -> row.end(school(row.accountId), seal));
        return open.size();
    }
}
