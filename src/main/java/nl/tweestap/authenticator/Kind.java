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

    /** How many of this kind one account may have: each is one more way in for a thief. */
    public int most() {
        return most;
    }
}
