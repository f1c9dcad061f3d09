package nl.tweestap.account;

/** A session and its account, read in one statement. */
record OwnedRow(SessionRow session, AccountRow account) {

    /** EclipseLink calls public constructors only. */
    public OwnedRow {}
}
