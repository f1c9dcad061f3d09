package nl.tweestap.authenticator;

/** The kinds of authenticator there are. */
public enum Kind {
    APP(5),
    PHONE(2),
    RECOVERY_CODES(1);

    private final int most;

    Kind(int most) {
        this.most = most;
    }

    /** How many of this kind one account may have (product table, "methods per account"). */
    public int most() {
        return most;
    }
}
