package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.util.Optional;
import nl.tweestap.seal.Seal;
import nl.tweestap.text.TypedText;

/** The files that are on their way, in pieces: none is ever opened as a whole. */
@ApplicationScoped
public class ImportParts {

    /** Letters of a piece. Sealed they are four bytes each at most, which both databases take. */
    static final int LENGTH = 100_000;

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;

    /** Keeps the file of a run. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String importId, String text) {
        int place = 0;
        for (int from = 0; from < text.length(); place++) {
            String part =
                    TypedText.cut(
                            text.substring(from, Math.min(text.length(), from + LENGTH + 1)),
                            LENGTH);
            ImportPartRow row = new ImportPartRow();
            row.id = ImportPartRow.id(importId, place);
            row.importId = importId;
            row.content = seal.seal(part, row.id);
            database.persist(row);
            database.flush();
            database.detach(row);
            from += part.length();
        }
    }

    /** Reads the file of a run, piece by piece. */
    Reader reader(String importId) {
        return new PartsReader(place -> part(ImportPartRow.id(importId, place)));
    }

    @Transactional
    Optional<String> part(String id) {
        return database.createQuery(
                        "select p.content from ImportPartRow p where p.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(content -> seal.open(content, id));
    }

    /** It was taken over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(String importId) {
        database.createQuery("delete from ImportPartRow p where p.importId = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }
}
