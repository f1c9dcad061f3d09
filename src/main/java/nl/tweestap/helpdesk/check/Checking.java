package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.database.Lapsing;
import nl.tweestap.directory.TypedName;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Cap.Room;
import nl.tweestap.limit.Limiter;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.verifier.sentcode.WordSending;

/** What an employee does to know who is calling. */
@ApplicationScoped
public class Checking implements Lapsing {

    /** Checks that one employee begins within an hour of the clock: a call takes two minutes. */
    static final int PER_HOUR = 40;

    @Inject Limiter limiter;
    @Inject Checks checks;
    @Inject CheckingInTransaction inTransaction;
    @Inject CheckPhones phones;
    @Inject CallerTries tries;
    @Inject WordSending wordSending;
    @Inject SpokenWords words;
    @Inject Accounts accounts;
    @Inject InstantSource clock;

    /** What came of beginning one. */
    public enum Started {
        STARTED,
        /** Nobody checks themselves. */
        ITSELF,
        /** A colleague has one open for this person. */
        BUSY,
        TOO_MANY
    }

    /** What came of words that were said aloud. */
    public enum Heard {
        RIGHT,
        WRONG,
        /** Nothing: no try is counted. */
        NOTHING,
        /** Too late, or wrong too often. */
        OVER
    }

    /** Begins a check; one that this employee has open for this person goes on. */
    public Started start(Employee by, RegisteredPerson person) {
        if (isSame(by, person)) {
            return Started.ITSELF;
        }
        Optional<Check> running = checks.running(person.id());
        if (running.isPresent()) {
            return isBy(running.get(), by) ? Started.STARTED : Started.BUSY;
        }
        Instant now = clock.instant();
        if (limiter.take(new Cap("checks/" + by.accountId(), PER_HOUR), now) == Room.NONE) {
            return Started.TOO_MANY;
        }
        try {
            return inTransaction.start(by, person) ? Started.STARTED : Started.BUSY;
        } catch (PersistenceException somebodyWasQuicker) {
            return Started.BUSY;
        }
    }

    /** Whether the employee would check themselves. */
    public static boolean isSame(Employee by, RegisteredPerson person) {
        return by.school().equals(person.school())
                && TypedName.key(by.username()).equals(TypedName.key(person.username()));
    }

    private static boolean isBy(Check check, Employee by) {
        return check.by().accountId().equals(by.accountId());
    }

    /** The newest check that this employee began for this person. */
    public Optional<Check> newest(RegisteredPerson person, Employee by) {
        return checks.newest(person.id(), by.accountId());
    }

    /** Who else has a check open for this person. */
    public Optional<Employee> other(RegisteredPerson person, Employee by) {
        return checks.running(person.id()).filter(check -> !isBy(check, by)).map(Check::by);
    }

    /** Whether it is still open now. */
    public boolean isRunning(Check check) {
        return check.isRunning(clock.instant());
    }

    /** Until when no code of the caller is judged; empty when one is. */
    public Optional<Instant> pausedUntil(Check check) {
        return tries.pausedUntil(check.accountId());
    }

    private Optional<Check> running(RegisteredPerson person, Employee by) {
        return checks.running(person.id()).filter(check -> isBy(check, by));
    }

    /** The bound phones that words can be sent to. */
    public List<Phone> phones(Check check) {
        return phones.of(check.accountId(), Channel.SMS);
    }

    /** Sends words to a bound phone; twice at most, and the same ones. */
    public boolean sendWords(RegisteredPerson person, Employee by) {
        Optional<Check> check = running(person, by);
        Optional<Account> account = check.flatMap(one -> accounts.find(one.accountId()));
        List<Phone> found = check.map(this::phones).orElse(List.of());
        if (account.isEmpty() || found.isEmpty() || !inTransaction.claimSend(check.get())) {
            return false;
        }
        Check running = check.get();
        String spoken =
                running.spoken().isEmpty()
                        ? words.draw(account.get().language())
                        : running.spoken();
        boolean isSent =
                wordSending.send(
                        account.get(),
                        found.get(0),
                        phones.sender(person.school()),
                        spoken,
                        running.until());
        inTransaction.sent(running, spoken, isSent, found.get(0).number().masked());
        return isSent;
    }

    /** Takes what the employee heard. */
    public Heard hear(RegisteredPerson person, Employee by, String typed) {
        if (typed.isBlank()) {
            return Heard.NOTHING;
        }
        return running(person, by)
                .map(check -> inTransaction.hear(check, typed))
                .orElse(Heard.OVER);
    }

    /**
     * The other one said another word: what was proven is taken back, and what was done on it ends.
     *
     * @return whether anything had been done
     */
    public boolean disbelieve(RegisteredPerson person, Employee by) {
        return newest(person, by)
                .filter(check -> check.state() == Check.State.PROVEN)
                .filter(inTransaction::disbelieve)
                .isPresent();
    }

    /**
     * Writes down that a document was looked at.
     *
     * @param lastCharacters of its number
     * @return whether that is evidence now
     */
    public boolean see(
            RegisteredPerson person, Employee by, Document document, String lastCharacters) {
        String last = TypedCode.normalise(lastCharacters);
        return last.length() == Document.LAST_CHARACTERS
                && last.chars().allMatch(letter -> letter < 128)
                && running(person, by)
                        .map(check -> inTransaction.see(check, document, last))
                        .orElse(false);
    }

    /** A check whose time is over is over, whatever the clock says later. */
    @Override
    public void lapse(Instant now) {
        checks.openSince(now.minus(Check.GOOD_FOR)).forEach(inTransaction::expire);
    }
}
