package nl.tweestap.verifier;

import nl.tweestap.limit.Taken;

/**
 * Somebody says: this is my code. Only {@link AttemptLimit} makes one, so nothing is judged that
 * was not counted before.
 */
public final class Claim implements Count {

    private final String accountId;
    private final String typed;
    private final String browser;
    private final Taken place;

    Claim(String accountId, String typed, String browser, Taken place) {
        this.accountId = accountId;
        this.typed = typed;
        this.browser = browser;
        this.place = place;
    }

    public String accountId() {
        return accountId;
    }

    /** As it came in, spaces and all. */
    public String typed() {
        return typed;
    }

    /** In a word or two, for the owner to recognise. */
    public String browser() {
        return browser;
    }

    /** The place under the limit that was taken for it. */
    Taken place() {
        return place;
    }

    @Override
    public String toString() {
        return "Claim(" + accountId + ")";
    }
}
