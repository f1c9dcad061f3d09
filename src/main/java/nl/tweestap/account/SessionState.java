package nl.tweestap.account;

/** How far a session has come. What it may do follows from this and from what the account has. */
public enum SessionState {
    PASSWORD_GIVEN,
    SIGNED_IN
}
