package nl.tweestap.helpdesk.check;

import nl.tweestap.database.TestDatabase;

/** Evidence for tests. */
public final class EvidenceFixture {

    private EvidenceFixture() {}

    /** Somebody of RPO proves to an employee who they are, now. */
    public static Evidence give(TestDatabase database, String personId, String employeeId) {
        return database.inTransaction(
                () ->
                        database.get(Evidences.class)
                                .add("rpo", personId, employeeId, Means.DOCUMENT));
    }
}
