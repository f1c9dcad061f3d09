package nl.tweestap.helpdesk.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Cap.Room;
import nl.tweestap.limit.Limiter;
import nl.tweestap.seal.Seal;
import nl.tweestap.text.TypedText;

/** Makes a ticket for somebody who cannot sign in: nobody is asked who they are. */
@ApplicationScoped
public class Ticketing {

    /** Of one school within an hour of the clock: on the worst Monday half of a class a minute. */
    public static final int PER_SCHOOL_AND_HOUR = 600;

    /**
     * From one network address within an hour of the clock: a whole school may have one, so more
     * than three a minute, and a stranger leaves two thirds to the others.
     */
    public static final int PER_ADDRESS_AND_HOUR = 200;

    /** Of a user name, as directories have them. */
    public static final int MAX_USERNAME_LENGTH = 200;

    @Inject Tickets tickets;
    @Inject Limiter limiter;
    @Inject Seal seal;
    @Inject InstantSource clock;
    @Inject RandomGenerator randomness;

    /**
     * Makes one.
     *
     * @param username as typed; may be empty
     * @param from the network address it was asked from; empty where that is not known
     * @return its number; empty when there were too many this hour
     */
    public Optional<String> open(String school, Turn end, String username, String from) {
        Instant now = clock.instant();
        Cap ofSchool = new Cap("tickets/" + school, PER_SCHOOL_AND_HOUR);
        if (isFull(ofSchool, now)) {
            return Optional.empty();
        }
        if (!from.isEmpty() && isFull(ofAddress(school, from), now)) {
            limiter.giveBack(ofSchool, now);
            return Optional.empty();
        }
        String name = TypedText.cut(TypedText.clean(username), MAX_USERNAME_LENGTH);
        Ticket ticket = new Ticket(freeNumber(school), name, end, now);
        tickets.add(school, ticket);
        return Optional.of(ticket.number());
    }

    /** Counted under a hash that only we can make: nobody's address is kept. */
    private Cap ofAddress(String school, String from) {
        String hash = seal.keyedHash("ticket " + school + " " + from);
        return new Cap("tickets-from/" + hash, PER_ADDRESS_AND_HOUR);
    }

    private boolean isFull(Cap cap, Instant now) {
        return limiter.take(cap, now) == Room.NONE;
    }

    /** Of some millions a taken one is rare: the second of two in a row is rarer than any fault. */
    private String freeNumber(String school) {
        String number = TicketNumber.random(randomness);
        return tickets.find(school, number).isEmpty() ? number : TicketNumber.random(randomness);
    }
}
