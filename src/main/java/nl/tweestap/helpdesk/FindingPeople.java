package nl.tweestap.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.Phones;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.helpdesk.ticket.Ticket;
import nl.tweestap.helpdesk.ticket.TicketNumber;
import nl.tweestap.helpdesk.ticket.Tickets;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Cap.Room;
import nl.tweestap.limit.Limiter;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.search.PeopleSearch;
import nl.tweestap.register.search.PeopleSearch.Found;
import nl.tweestap.register.search.SearchUnavailable;
import nl.tweestap.text.TypedText;

/**
 * An employee looks for somebody of the own school. Each search is counted and stands in the log
 * before it is answered.
 */
@ApplicationScoped
public class FindingPeople {

    /**
     * Searches of one employee within an hour of the clock: a busy desk with everybody typed in
     * four goes makes half of it, and a script that copies the school gets no further.
     */
    public static final int PER_HOUR = 400;

    @Inject PeopleSearch search;
    @Inject Persons persons;
    @Inject Phones phones;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject History history;
    @Inject Enrolments enrolments;
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
     * @param hits of this page
     * @param cappedUntil from when the employee may search again; empty where they may now
     */
    public record Answer(
            boolean isTooShort, long total, List<Hit> hits, Optional<Instant> cappedUntil) {}

    /**
     * Looks for somebody.
     *
     * @param typed anything at all
     * @param page from 1
     * @throws SearchUnavailable while nobody can be looked for
     */
    public Answer find(Employee by, String typed, int page) throws SearchUnavailable {
        Instant now = clock.instant();
        Cap cap = new Cap("desk-search/" + by.accountId(), PER_HOUR);
        if (limiter.take(cap, now) == Room.NONE) {
            return new Answer(false, 0, List.of(), Optional.of(Cap.nextHour(now)));
        }
        Found found = found(by, typed, page, cap, now);
        if (found.isTooShort()) {
            limiter.giveBack(cap, now);
            return new Answer(true, 0, List.of(), Optional.empty());
        }
        List<RegisteredPerson> byPhone = page == 1 ? byPhone(by.school(), typed, found) : List.of();
        long total = found.total() + byPhone.size();
        log.add(new Entry(by.school(), by, Action.SEARCHED, "", typed, "", String.valueOf(total)));
        List<RegisteredPerson> people =
                Stream.concat(byPhone.stream(), found.people().stream()).toList();
        return new Answer(false, total, hits(by.school(), people), Optional.empty());
    }

    /** What could not be looked for did not count. */
    private Found found(Employee by, String typed, int page, Cap cap, Instant now)
            throws SearchUnavailable {
        try {
            return search.find(by.school(), typed, page);
        } catch (SearchUnavailable notNow) {
            limiter.giveBack(cap, now);
            throw notNow;
        }
    }

    /** Who has a phone with a number that ends so, and was not found by it already. */
    private List<RegisteredPerson> byPhone(String school, String typed, Found found) {
        List<String> keys =
                phones.accountsWithEnding(school, typed).stream()
                        .flatMap(id -> accounts.find(id).stream())
                        .map(account -> TypedText.key(account.username()))
                        .limit(PeopleSearch.PAGE_SIZE)
                        .toList();
        List<RegisteredPerson> known = found.people();
        return persons.ofKeys(school, keys).stream()
                .filter(person -> !known.contains(person))
                .toList();
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

    private List<Hit> hits(String school, List<RegisteredPerson> people) {
        Map<String, Account> known =
                accounts.of(school, people.stream().map(RegisteredPerson::username).toList());
        List<String> ids = known.values().stream().map(Account::id).toList();
        Map<String, List<Kind>> kinds = authenticators.kinds(ids);
        Map<String, Instant> signedIn = history.lastSignedIn(ids);
        List<String> busy = enrolments.underWay(ids);
        return people.stream()
                .map(
                        person -> {
                            Optional<Account> account =
                                    Optional.ofNullable(known.get(person.username()));
                            String id = account.map(Account::id).orElse("");
                            return new Hit(
                                    person,
                                    account,
                                    kinds.getOrDefault(id, List.of()),
                                    busy.contains(id),
                                    Optional.ofNullable(signedIn.get(id)));
                        })
                .toList();
    }
}
