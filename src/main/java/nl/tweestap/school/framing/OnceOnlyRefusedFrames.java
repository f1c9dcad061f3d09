package nl.tweestap.school.framing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Of all nodes that write the same count at once none loses what another added. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OnceOnlyRefusedFrames {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** So many more, and never more than there may be; unless there is no such count yet. */
    boolean add(String school, String site, LocalDate day, int more) {
        return database.createNativeQuery(
                                "update refused_frame set amount = least(amount + ?, ?)"
                                        + " where id = ?")
                        .setParameter(1, more)
                        .setParameter(2, RefusedFrames.MOST_A_DAY)
                        .setParameter(3, RefusedFrameRow.id(school, site, day))
                        .executeUpdate()
                == 1;
    }
}
