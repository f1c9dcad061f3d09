package nl.tweestap.journey.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.tweestap.journey.kit.People.Person;

/** A class that goes through the wizard at the same time, each in a browser of their own. */
public final class Classmates {

    private static final int MOST_PAGES = 20;

    /** The outbox shows the newest telephone, so sending and reading go one after the other. */
    private static final Object OUTBOX = new Object();

    private Classmates() {}

    /** The page at which each of them ends. */
    public static List<Answer> enrolSideBySide(Portal portal, String school, int amount)
            throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(amount);
        try {
            List<Future<Answer>> all =
                    IntStream.range(0, amount)
                            .mapToObj(any -> People.classmate(school))
                            .map(one -> hands.submit(() -> enrol(new Caller(portal), one)))
                            .toList();
            List<Answer> ends = new ArrayList<>();
            for (Future<Answer> one : all) {
                ends.add(one.get());
            }
            return ends;
        } finally {
            hands.shutdown();
        }
    }

    private static Answer enrol(Caller caller, Person student) {
        Forms.givePassword(caller, student);
        Answer page = caller.open(Forms.base(student) + "/enrol");
        for (int pages = 0; pages < MOST_PAGES && !page.path().endsWith("/done"); pages++) {
            page =
                    page.path().endsWith("/phone")
                            ? phone(caller, page, student)
                            : Forms.next(caller, page, student);
        }
        return page;
    }

    private static Answer phone(Caller caller, Answer page, Person student) {
        synchronized (OUTBOX) {
            return Forms.next(caller, Forms.next(caller, page, student), student);
        }
    }
}
