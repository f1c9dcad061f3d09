package nl.tweestap.teach;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A few at work, and a few who wait for them. Each who waits keeps one of the server's 200 threads,
 * so whoever comes when that many wait already is told so at once.
 */
public final class Turns {

    private final Semaphore door;
    private final Semaphore places;
    private final Duration patience;

    /**
     * @param atOnce how many work at once
     * @param mostWaiting how many more may wait for them
     * @param patience how long one waits
     */
    public Turns(int atOnce, int mostWaiting, Duration patience) {
        this.door = new Semaphore(atOnce + mostWaiting);
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** How many wait just now, about. */
    int waiting() {
        return places.getQueueLength();
    }

    /**
     * Does the work when it is its turn.
     *
     * @return empty when too many wait already, or this one waited too long
     */
    public <T> Optional<T> turn(Supplier<T> work) {
        if (!door.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return workInTurn(work);
        } finally {
            door.release();
        }
    }

    private <T> Optional<T> workInTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }
}
