package nl.tweestap.database;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many hands that do the same thing at once. */
public final class ManyHands {

    private ManyHands() {}

    /** Runs the same thing at once, each time with the next argument. */
    public static <A, T> List<T> atOnce(int times, Iterator<A> arguments, Function<A, T> work)
            throws Exception {
        return atOnce(
                times,
                () -> {
                    A argument;
                    synchronized (arguments) {
                        argument = arguments.next();
                    }
                    return work.apply(argument);
                });
    }

    /** Runs the same thing so many times at once and gives all answers. */
    public static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(times);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> answers =
                    IntStream.range(0, times)
                            .mapToObj(
                                    number ->
                                            hands.submit(
                                                    () -> {
                                                        start.await();
                                                        return work.call();
                                                    }))
                            .toList();
            start.countDown();
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            hands.shutdown();
        }
    }
}
