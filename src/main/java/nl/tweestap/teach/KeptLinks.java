package nl.tweestap.teach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.ShortName;

/** The short links in the database; each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeptLinks {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** What a link means. */
    Optional<String> meaning(String folded) {
        return Optional.ofNullable(database.find(KeptLinkRow.class, folded))
                .map(row -> row.meaning);
    }

    /** The link that was made for this once. */
    Optional<String> link(String meaning) {
        return database
                .createQuery(
                        "select l.link from KeptLinkRow l where l.meaning = :meaning", String.class)
                .setParameter("meaning", meaning)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Keeps one.
     *
     * @throws jakarta.persistence.PersistenceException when the link means something already, or
     *     when there is a link for this
     */
    void add(String link, GuideAddress address, Instant now) {
        KeptLinkRow row = new KeptLinkRow();
        row.folded = ShortName.folded(link);
        row.link = link;
        row.school = address.school();
        row.meaning = address.meaning();
        row.madeAt = now;
        database.persist(row);
        database.flush();
    }

    /** Link and meaning of all of a school. */
    List<Object[]> all(String school) {
        return database.createQuery(
                        "select l.link, l.meaning from KeptLinkRow l where l.school = :school"
                                + " order by l.link",
                        Object[].class)
                .setParameter("school", school)
                .getResultList();
    }
}
