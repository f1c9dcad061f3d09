package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.tweestap.account.SessionNumber;

/** What a teacher does with the window of a class. */
@ApplicationScoped
public class Opening {

    @Inject OpeningInTransaction inTransaction;
    @Inject ClassWindows windows;
    @Inject Waiting waiting;
    @Inject InstantSource clock;

    /** What came of it. */
    public enum Answer {
        DONE,
        /** There is no such class of students, or nobody who waits at that screen. */
        NOBODY,
        /** Something was bound with it already, or it was taken back before. */
        TOO_LATE,
        /** A second factor has to be proven first. */
        NOT_FRESH
    }

    /**
     * What came of it.
     *
     * @param window id of it; empty without one
     */
    public record Opened(Answer answer, String window) {

        static Opened of(ClassWindow window) {
            return new Opened(Answer.DONE, window.id());
        }
    }

    /** Opens one for a class; where one is open, it is that one. */
    public Opened open(Teacher by, String className) {
        try {
            return inTransaction.open(by, className);
        } catch (PersistenceException openedByAnotherJustNow) {
            return windows.openOf(by.school(), className, clock.instant())
                    .map(Opened::of)
                    .orElse(new Opened(Answer.NOBODY, ""));
        }
    }

    /** Makes it last longer, if it is open. */
    public Answer extend(Teacher by, ClassWindow window) {
        return inTransaction.extend(by, window);
    }

    public void close(ClassWindow window) {
        inTransaction.close(window);
    }

    /** The sessions in which students of these accounts wait, by account. */
    public Map<String, List<String>> waiting(Collection<String> accounts) {
        return waiting.sessions(accounts);
    }

    /** It was the wrong screen: as long as nothing was bound with it, the word is taken back. */
    public Answer takeBack(Teacher by, ClassWindow window, String personId, String number) {
        return inTransaction.takeBack(by, window, personId, number);
    }

    /**
     * The teacher knows who stands there, and at which screen. Nobody does when the window is over,
     * or the person has something bound already.
     *
     * @param number of the screen: {@link SessionNumber}
     */
    public Answer vouch(Teacher by, ClassWindow window, String personId, String number) {
        try {
            return inTransaction.vouch(by, window, personId, number);
        } catch (PersistenceException vouchedByAnotherJustNow) {
            return inTransaction.vouch(by, window, personId, number);
        }
    }
}
