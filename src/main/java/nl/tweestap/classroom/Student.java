package nl.tweestap.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.enrolment.Step;

/**
 * How far somebody of a class is.
 *
 * @param personId of the register
 * @param accountId empty for who never signed in
 * @param everyday how much there is to sign in with every day
 * @param everything how much is bound at all, but a pass of the desk
 * @param step where in the wizard; empty for who is not in it
 * @param movedAt when they moved there last
 */
public record Student(
        String personId,
        String displayName,
        Optional<String> accountId,
        long everyday,
        long everything,
        Optional<Step> step,
        Optional<Instant> movedAt) {

    /** In a lesson: longer than any page of the wizard takes, and short enough to go there. */
    public static final Duration STUCK_AFTER = Duration.ofMinutes(4);

    /** In a word; the end of a message key. */
    public enum Progress {
        DONE,
        BUSY,
        STUCK,
        NOT_BEGUN
    }

    /** Whether nothing is bound, so that a slip or a teacher's word can help. */
    public boolean isOpen() {
        return everything == 0;
    }

    /** How it stands at a moment. */
    public Progress progress(Instant now) {
        if (!isUnderWay(now)) {
            return everyday > 0 ? Progress.DONE : Progress.NOT_BEGUN;
        }
        boolean isStill = movedAt.filter(at -> !at.plus(STUCK_AFTER).isAfter(now)).isPresent();
        return isStill ? Progress.STUCK : Progress.BUSY;
    }

    /** Whoever stopped before this lesson is not on the way. */
    private boolean isUnderWay(Instant now) {
        return step.filter(one -> one != Step.DONE).isPresent()
                && movedAt.filter(at -> at.plus(ClassWindow.LONGEST).isAfter(now)).isPresent();
    }

    @Override
    public String toString() {
        return "Student(" + personId + ")";
    }
}
