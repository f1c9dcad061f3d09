package nl.tweestap.helpdesk.ticket;

import java.time.Instant;

/**
 * What somebody told the desk beforehand.
 *
 * @param number six characters, see {@link TicketNumber}
 * @param username as typed: a claim, proven by nothing; may be empty
 * @param end where the questions ended
 */
public record Ticket(String number, String username, Turn end, Instant madeAt) {

    @Override
    public String toString() {
        return "Ticket(" + end + ")";
    }
}
