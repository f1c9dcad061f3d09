package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.helpdesk.check.Checking.Heard;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;

/** The half of {@link Checking} in its transaction: what is done, and its line of the log. */
@ApplicationScoped
@TriedAgain
@Transactional
public class CheckingInTransaction {

    @Inject Checks checks;
    @Inject OnceOnlyChecks onceOnly;
    @Inject CheckEnding ending;
    @Inject Accounts accounts;
    @Inject Persons persons;
    @Inject ActionLog log;
    @Inject InstantSource clock;

    /** Opens one, in the place of one that nobody proved in time. */
    boolean start(Employee by, RegisteredPerson person) {
        checks.open(person.id())
                .filter(check -> !check.isRunning(clock.instant()))
                .ifPresent(this::expire);
        if (checks.open(person.id()).isPresent()) {
            return false;
        }
        String account =
                accounts.find(person.school(), person.username()).map(Account::id).orElse("");
        checks.open(by, person, account);
        log.add(Entry.of(by, Action.CHECK_STARTED, person.id()));
        return true;
    }

    void expire(Check check) {
        ending.end(check, CheckOutcome.TOO_LATE);
    }

    boolean claimSend(Check check) {
        return onceOnly.claimSend(check.id(), check.sends());
    }

    void sent(Check check, String spoken, boolean isSent, String number) {
        if (isSent) {
            checks.speak(check.id(), spoken);
        }
        log.add(
                new Entry(
                        check.school(),
                        check.by(),
                        Action.WORD_SENT,
                        check.personId(),
                        "",
                        "",
                        isSent ? number : CheckOutcome.NOT_SENT.logged()));
    }

    /** A try is counted first, then judged. */
    Heard hear(Check check, String typed) {
        if (!onceOnly.countTry(check.id())) {
            return Heard.OVER;
        }
        if (SpokenWords.isHeard(check.spoken(), typed)) {
            return ending.prove(check, Means.WORD, "", "", CheckOutcome.WORDS_SAID.logged())
                    ? Heard.RIGHT
                    : Heard.OVER;
        }
        if (check.tries() + 1 < Check.MOST_TRIES) {
            ending.fail(check, CheckOutcome.WRONG_WORDS);
            return Heard.WRONG;
        }
        ending.end(check, CheckOutcome.WRONG_TOO_OFTEN);
        return Heard.OVER;
    }

    /** Locks the account first: what was done to it may have to be taken back. */
    boolean disbelieve(Check check) {
        persons.find(check.school(), check.personId())
                .flatMap(one -> accounts.find(one.school(), one.username()))
                .map(Account::id)
                .ifPresent(accounts::lock);
        return ending.disprove(check, CheckOutcome.ANOTHER_WORD);
    }

    boolean see(Check check, Document document, String last) {
        return ending.prove(check, Means.DOCUMENT, "", "", document.tag() + " " + last);
    }
}
