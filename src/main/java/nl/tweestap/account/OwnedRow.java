package nl.tweestap.account;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** A session and its account, read in one statement. */
record OwnedRow(SessionRow session, AccountRow account) {

    /** EclipseLink calls public constructors only. */
    public OwnedRow {}

    static Optional<OwnedRow> find(EntityManager database, String token) {
        return database.createQuery(
                        "select new nl.tweestap.account.OwnedRow(s, a)"
                                + " from SessionRow s, AccountRow a"
                                + " where s.tokenHash = :hash and a.id = s.accountId",
                        OwnedRow.class)
                .setParameter("hash", SessionToken.hash(token))
                .getResultStream()
                .findFirst();
    }
}
