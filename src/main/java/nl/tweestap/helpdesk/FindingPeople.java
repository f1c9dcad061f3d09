package nl.tweestap.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.helpdesk.ticket.Ticket;
import nl.tweestap.helpdesk.ticket.TicketNumber;
import nl.tweestap.helpdesk.ticket.Tickets;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Limiter;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.search.PeopleSearch;
import nl.tweestap.register.search.SearchUnavailable;

/**
 * An employee looks for somebody of the own school. Each search is counted and stands in the log
 * before it is answered; how safely it stands there, decision 42 says.
 */
@ApplicationScoped
public class FindingPeople {

    /**
     * Searches of one employee within an hour of the clock: a busy desk with everybody typed in
     * four goes makes half of it, and a script that copies the school gets no further.
     */
    public static final int PER_HOUR = 400;

    @Inject FindingPeopleInTransaction transaction;
    @Inject Tickets tickets;
    @Inject ActionLog log;
    @Inject Limiter limiter;
    @Inject InstantSource clock;

    /**
     * Somebody who was found.
     *
     * @param account empty for who never signed in
     * @param kinds what there is to sign in with
     * @param isBusy whether a run through the wizard is under way
     * @param signedInAt when a second factor was last proven
     */
    public record Hit(
            RegisteredPerson person,
            Optional<Account> account,
            List<Kind> kinds,
            boolean isBusy,
            Optional<Instant> signedInAt) {}

    /**
     * What came of a search.
     *
     * @param total of all pages
     * @param isMore whether there is a page behind this one
     * @param hits of this page
     * @param cappedUntil from when the employee may search again; empty where they may now
     */
    public record Answer(
            boolean isTooShort,
            long total,
            boolean isMore,
            List<Hit> hits,
            Optional<Instant> cappedUntil) {

        static Answer capped(Instant now) {
            return new Answer(false, 0, false, List.of(), Optional.of(Cap.nextHour(now)));
        }
    }

    /**
     * Looks for somebody. Too little that was typed is no search, and one that cannot be answered
     * counts for nothing.
     *
     * @param typed anything at all
     * @param page from 1
     * @throws SearchUnavailable while nobody can be looked for
     */
    public Answer find(Employee by, String typed, int page) throws SearchUnavailable {
        if (PeopleSearch.isTooShort(typed)) {
            return new Answer(true, 0, false, List.of(), Optional.empty());
        }
        Instant now = clock.instant();
        Cap cap = new Cap("desk-search/" + by.accountId(), PER_HOUR);
        Optional<Answer> answer = transaction.find(by, typed, page, cap, now);
        if (answer.isEmpty()) {
            limiter.begin(cap, now);
            answer = transaction.find(by, typed, page, cap, now);
        }
        return answer.orElseGet(() -> Answer.capped(now));
    }

    /**
     * The ticket that was typed instead of a name.
     *
     * @return empty when it is none, or none of this school
     */
    public Optional<Ticket> ticket(Employee by, String typed) {
        Optional<Ticket> found =
                TicketNumber.parse(typed).flatMap(number -> tickets.find(by.school(), number));
        found.ifPresent(
                ticket ->
                        log.add(
                                new Entry(
                                        by.school(),
                                        by,
                                        Action.TICKET_OPENED,
                                        "",
                                        "",
                                        "",
                                        TicketNumber.shown(ticket.number()))));
        return found;
    }
}
