package nl.tweestap.shell;

/** How far somebody is with signing in. */
public enum VisitorState {
    NOBODY,
    /** Password right; the account has an authenticator and it is being asked. */
    SECOND_FACTOR_WANTED,
    /** Password right; the account has no authenticator yet and must bind one. */
    ENROLLING,
    SIGNED_IN;

    /**
     * Where somebody in this state goes on, after the school's own prefix.
     *
     * @return for example {@code sign-in/verify}
     */
    public String nextPlace() {
        return switch (this) {
            case NOBODY -> "sign-in";
            case SECOND_FACTOR_WANTED -> "sign-in/verify";
            case ENROLLING -> "sign-in/more-information";
            case SIGNED_IN -> "account";
        };
    }
}
