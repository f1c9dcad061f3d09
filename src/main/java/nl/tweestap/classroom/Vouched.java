package nl.tweestap.classroom;

import nl.tweestap.account.SessionNumber;

/**
 * A teacher's word for somebody at one screen.
 *
 * @param personId of the register
 */
public record Vouched(String personId, String sessionId) {

    /** Of the screen. */
    public String number() {
        return SessionNumber.of(sessionId);
    }

    @Override
    public String toString() {
        return "Vouched(" + personId + ")";
    }
}
