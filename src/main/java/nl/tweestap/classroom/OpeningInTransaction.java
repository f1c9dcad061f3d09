package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.Session;
import nl.tweestap.classroom.Opening.Answer;
import nl.tweestap.classroom.Opening.Opened;
import nl.tweestap.database.TriedAgain;

/** The half of {@link Opening} in its transaction. */
@ApplicationScoped
@TriedAgain
@Transactional
public class OpeningInTransaction {

    @Inject ChangeRight right;
    @Inject Accounts accounts;
    @Inject ClassWindows windows;
    @Inject OnceOnlyWindows onceOnly;
    @Inject ClassPlaces classes;
    @Inject Waiting waiting;
    @Inject History history;
    @Inject InstantSource clock;

    Opened open(Teacher by, String className) {
        if (!right.isFresh(by.token())) {
            return new Opened(Answer.NOT_FRESH, "");
        }
        if (classes.of(by.school(), className).isEmpty()) {
            return new Opened(Answer.NOBODY, "");
        }
        Instant now = clock.instant();
        return Opened.of(
                windows.openOf(by.school(), className, now)
                        .orElseGet(() -> windows.begin(by, className, now)));
    }

    Answer extend(Teacher by, ClassWindow window) {
        if (!right.isFresh(by.token())) {
            return Answer.NOT_FRESH;
        }
        if (window.isOpen(clock.instant()) && window.isExtendable()) {
            onceOnly.extend(window);
        }
        return Answer.DONE;
    }

    void close(ClassWindow window) {
        onceOnly.close(window, clock.instant());
    }

    Answer vouch(Teacher by, ClassWindow seen, String personId, String number) {
        if (!right.isFresh(by.token())) {
            return Answer.NOT_FRESH;
        }
        Instant now = clock.instant();
        Optional<ClassWindow> window =
                windows.find(by.school(), seen.id()).filter(one -> one.isOpen(now));
        Optional<Student> student =
                window.flatMap(one -> student(one, personId)).filter(Student::isOpen);
        Optional<Session> at =
                student.flatMap(Student::accountId).flatMap(id -> waiting.find(id, number));
        at.filter(one -> !windows.isVouchedFor(seen, one.id()))
                .ifPresent(
                        one -> {
                            windows.vouch(by, seen, personId, one, now);
                            tell(one.accountId(), by);
                        });
        return at.isPresent() ? Answer.DONE : Answer.NOBODY;
    }

    private Optional<Student> student(ClassWindow window, String personId) {
        return classes.of(window.school(), window.className()).stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst();
    }

    /** Who binds at this moment holds the account: then it is asked after that. */
    Answer takeBack(Teacher by, ClassWindow seen, String personId, String number) {
        Optional<ClassWindow> window = windows.find(by.school(), seen.id());
        Optional<String> account =
                window.flatMap(one -> student(one, personId)).flatMap(Student::accountId);
        account.ifPresent(accounts::lock);
        boolean isOpen =
                window.flatMap(one -> student(one, personId)).filter(Student::isOpen).isPresent();
        List<Vouched> words =
                window.map(windows::vouched).orElse(List.of()).stream()
                        .filter(one -> one.personId().equals(personId))
                        .filter(one -> one.number().equals(number))
                        .toList();
        if (account.isEmpty() || !isOpen || words.isEmpty()) {
            return Answer.TOO_LATE;
        }
        words.forEach(word -> windows.takeBack(seen, word));
        history.add(account.get(), Event.VOUCH_TAKEN_BACK, by.displayName(), "");
        return Answer.DONE;
    }

    private void tell(String accountId, Teacher by) {
        history.add(accountId, Event.VOUCHED, by.displayName(), "");
    }
}
