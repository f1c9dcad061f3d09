package nl.tweestap.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;

/** An employee opens somebody's page. It stands in the log before the page is answered. */
@ApplicationScoped
@Transactional
public class Looking {

    /** A page that is loaded again while somebody is on the telephone is the same look. */
    public static final Duration ONE_LOOK = Duration.ofMinutes(10);

    /** More than an employee does to one person in that time. */
    private static final int NEWEST = 30;

    @Inject Persons persons;
    @Inject Accounts accounts;
    @Inject ActionLog log;
    @Inject InstantSource clock;

    /**
     * Somebody as the desk sees them.
     *
     * @param account empty for who never signed in
     */
    public record Seen(RegisteredPerson person, Optional<Account> account) {}

    /**
     * Opens the page.
     *
     * @return empty when this school has nobody with that id
     */
    public Optional<Seen> look(Employee by, String personId) {
        Optional<Seen> seen = find(by.school(), personId);
        if (seen.isPresent() && !isSameLook(by, personId)) {
            log.add(Entry.of(by, Action.LOOKED, personId));
        }
        return seen;
    }

    /** The same without a line, for what belongs to a page that is open. */
    public Optional<Seen> find(String school, String personId) {
        return persons.find(school, personId)
                .map(person -> new Seen(person, accounts.find(school, person.username())));
    }

    private boolean isSameLook(Employee by, String personId) {
        Instant since = clock.instant().minus(ONE_LOOK);
        List<Line> lines = log.of(by.school(), personId, NEWEST);
        return lines.stream()
                .filter(line -> line.action() == Action.LOOKED && line.at().isAfter(since))
                .anyMatch(line -> line.by().accountId().equals(by.accountId()));
    }
}
