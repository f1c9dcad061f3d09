package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.InstantSource;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Cap.Room;
import nl.tweestap.limit.Limiter;

/** A teacher prints slips for who has nothing bound yet in a class of students. */
@ApplicationScoped
public class Printing {

    /** More classes than anybody teaches within an hour; a script gets no further. */
    public static final int PER_HOUR = 12;

    /** More than a class; a year of a school is printed in parts. */
    public static final int MOST = 200;

    @Inject PrintingInTransaction inTransaction;
    @Inject Limiter limiter;
    @Inject InstantSource clock;

    /** Why there is a sheet or none; the end of a message key. */
    public enum Answer {
        PRINTED,
        /** Everybody of the class has something, or there is no such class. */
        NOBODY,
        /** Sheets, within this hour. */
        TOO_MANY,
        /** More students of the class have nothing than are printed for at once. */
        TOO_BIG,
        /** A second factor has to be proven first. */
        NOT_FRESH,
        /** Somebody else printed for the same people at that moment. */
        AT_ONCE
    }

    /**
     * What came of it.
     *
     * @param batch id of the sheet; empty without one
     */
    public record Printed(Answer answer, String batch) {

        static Printed not(Answer why) {
            return new Printed(why, "");
        }
    }

    public Printed print(Teacher by, String className) {
        Instant now = clock.instant();
        Cap cap = new Cap("slips-of/" + by.accountId(), PER_HOUR);
        if (limiter.take(cap, now) == Room.NONE) {
            return Printed.not(Answer.TOO_MANY);
        }
        Printed printed = printed(by, className);
        if (printed.answer() != Answer.PRINTED) {
            limiter.giveBack(cap, now);
        }
        return printed;
    }

    private Printed printed(Teacher by, String className) {
        try {
            return inTransaction.print(by, className);
        } catch (PersistenceException printedByAnotherJustNow) {
            return Printed.not(Answer.AT_ONCE);
        }
    }
}
