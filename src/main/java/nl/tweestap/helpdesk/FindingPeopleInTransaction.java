package nl.tweestap.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
import nl.tweestap.database.UnhurriedCommit;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.helpdesk.FindingPeople.Answer;
import nl.tweestap.helpdesk.FindingPeople.Hit;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Entry;
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
 * A search in one transaction: counted, answered and logged together, or not at all. The line is
 * last, for all who write one for the school wait for it.
 */
@ApplicationScoped
@Transactional(rollbackOn = SearchUnavailable.class)
public class FindingPeopleInTransaction {

    @Inject PeopleSearch search;
    @Inject Persons persons;
    @Inject Phones phones;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject History history;
    @Inject Enrolments enrolments;
    @Inject ActionLog log;
    @Inject Limiter limiter;
    @Inject UnhurriedCommit unhurried;

    /** Looks for somebody; empty when the count of the hour has to begin first. */
    Optional<Answer> find(Employee by, String typed, int page, Cap cap, Instant now)
            throws SearchUnavailable {
        unhurried.allow();
        Optional<Room> room = limiter.takeAlong(cap, now);
        return room.isEmpty() || room.get() == Room.NONE
                ? room.map(none -> Answer.capped(now))
                : Optional.of(answer(by, typed, page));
    }

    private Answer answer(Employee by, String typed, int page) throws SearchUnavailable {
        String school = by.school();
        Found found = search.find(school, typed, page);
        List<RegisteredPerson> byPhone = page == 1 ? byPhone(school, typed, found) : List.of();
        List<RegisteredPerson> people =
                Stream.concat(byPhone.stream(), found.people().stream()).toList();
        List<Hit> hits = hits(school, people);
        long total = found.total() + byPhone.size();
        log.add(new Entry(school, by, Action.SEARCHED, "", typed, "", String.valueOf(total)));
        return new Answer(false, total, isMore(found, page), hits, Optional.empty());
    }

    /** Who was found by a phone stands on the first page, and makes no page longer. */
    private static boolean isMore(Found found, int page) {
        return found.total() > (long) page * PeopleSearch.PAGE_SIZE
                && page < PeopleSearch.MOST_PAGES;
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
