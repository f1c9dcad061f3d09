package nl.tweestap.account;

/**
 * An account whose row the caller's transaction has locked: whatever judges a code or changes the
 * ways in asks for one, so for one account that happens one at a time, on all nodes. Only {@link
 * Accounts#lock} makes one; it is good until that transaction ends.
 */
public final class LockedAccount {

    private final Account account;

    LockedAccount(Account account) {
        this.account = account;
    }

    /** As it was when it was locked. */
    public Account account() {
        return account;
    }

    public String id() {
        return account.id();
    }

    @Override
    public String toString() {
        return "LockedAccount(" + account.id() + ")";
    }
}
