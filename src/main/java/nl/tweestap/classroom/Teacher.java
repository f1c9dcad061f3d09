package nl.tweestap.classroom;

/**
 * Who hands proofs over, signed in.
 *
 * @param accountId their own
 * @param token of the session, as it is now
 */
public record Teacher(String accountId, String school, String displayName, String token) {

    @Override
    public String toString() {
        return "Teacher(" + accountId + ")";
    }
}
