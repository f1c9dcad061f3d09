package nl.tweestap.helpdesk.log;

/**
 * Who did it, as they were called then.
 *
 * @param accountId of the account at the school; of the owner for what the owner did
 */
public record Employee(String accountId, String school, String username, String displayName) {

    @Override
    public String toString() {
        return "Employee(" + accountId + ")";
    }
}
