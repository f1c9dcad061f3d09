package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.enrolment.HandedProof;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;
import nl.tweestap.school.FirstBinding;
import nl.tweestap.school.Schools;

/**
 * What a class has to show before a first binding (decision 33): a slip that was typed in this
 * session, or a window of the own class in which the session stood while it was open.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClassProof implements HandedProof {

    @Inject FirstProofs proofs;
    @Inject Slips slips;
    @Inject OnceOnlySlips onceOnly;
    @Inject ClassWindows windows;
    @Inject Persons persons;
    @Inject Accounts accounts;
    @Inject Schools schools;
    @Inject History history;
    @Inject InstantSource clock;

    @Override
    public boolean isToBeHad(Account account) {
        return student(account).isPresent();
    }

    private Optional<RegisteredPerson> student(Account account) {
        return persons.findByUsername(account.school(), account.username())
                .filter(ClassProof::isStudent);
    }

    /** Whether slips and windows are for somebody: of who left and of staff they are not. */
    static boolean isStudent(RegisteredPerson person) {
        return person.isActive()
                && person.position() == Position.STUDENT
                && !person.className().isEmpty();
    }

    @Override
    public boolean isHeld(Account account, String sessionId) {
        Optional<FirstProofRow> shown = proofs.find(account.id(), sessionId);
        Instant now = clock.instant();
        if (shown.flatMap(row -> slip(row, now)).isPresent()
                || shown.flatMap(row -> window(account, row)).isPresent()) {
            return true;
        }
        Optional<ClassWindow> open = student(account).flatMap(one -> open(one, sessionId, now));
        open.ifPresent(window -> proofs.noteWindow(accounts.lock(account.id()), sessionId, window));
        return open.isPresent();
    }

    private Optional<Slip> slip(FirstProofRow shown, Instant now) {
        return Optional.ofNullable(shown.slipId)
                .flatMap(slips::find)
                .filter(slip -> slip.isHeld(shown.notedAt, now));
    }

    private Optional<ClassWindow> window(Account account, FirstProofRow shown) {
        return Optional.ofNullable(shown.windowId)
                .flatMap(id -> windows.find(account.school(), id))
                .filter(window -> window.isHolding(clock.instant()))
                .filter(window -> isEnough(window, account, shown.sessionId));
    }

    /** Asked again at the end: the policy or the class may have changed since. */
    private boolean isEnough(ClassWindow window, Account account, String sessionId) {
        return student(account)
                .filter(one -> one.className().equals(window.className()))
                .filter(one -> isEnough(window, one.school(), sessionId))
                .isPresent();
    }

    private boolean isEnough(ClassWindow window, String school, String sessionId) {
        FirstBinding policy = schools.find(school).orElseThrow().policy().firstBinding();
        return policy == FirstBinding.CLASS_WINDOW || windows.isVouchedFor(window, sessionId);
    }

    /** The window of their class, where being in it is enough, or a teacher vouched for them. */
    private Optional<ClassWindow> open(RegisteredPerson person, String sessionId, Instant now) {
        return windows.openOf(person.school(), person.className(), now)
                .filter(window -> isEnough(window, person.school(), sessionId));
    }

    /** A slip is burnt; a window stays for the others. */
    @Override
    public boolean use(LockedAccount locked, String sessionId) {
        Optional<FirstProofRow> shown = proofs.find(locked.id(), sessionId);
        Instant now = clock.instant();
        Optional<String> by =
                shown.flatMap(row -> slip(row, now))
                        .filter(onceOnly::burn)
                        .map(Slip::serial)
                        .or(
                                () ->
                                        shown.flatMap(row -> window(locked.account(), row))
                                                .map(ClassWindow::className));
        by.ifPresent(what -> history.add(locked.id(), Event.FIRST_PROVEN, what, ""));
        return by.isPresent();
    }
}
