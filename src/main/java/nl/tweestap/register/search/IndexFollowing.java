package nl.tweestap.register.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tweestap.register.PersonChanges;
import nl.tweestap.register.Persons;
import nl.tweestap.register.Persons.Change;
import nl.tweestap.register.Register;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps this node's index up with the register, whichever node wrote to it. */
@ApplicationScoped
public class IndexFollowing {

    private static final Logger LOG = Logger.getLogger(IndexFollowing.class.getName());

    /** Changes taken over at once; more would only take memory. */
    static final int AT_ONCE = 2_000;

    /** So many times until what was taken over is kept and shown, while there is more. */
    private static final int BETWEEN_KEEPS = 25;

    @Inject Persons persons;
    @Inject PersonChanges changes;
    @Inject Executor executor;

    @Inject
    @ConfigProperty(name = "tweestap.data-folder")
    String dataFolder;

    private final ReentrantLock turn = new ReentrantLock();
    private volatile Optional<PeopleIndex> index = Optional.empty();
    private volatile boolean isCaughtUp;
    private volatile boolean isDamaged;
    private boolean isKept = true;

    void onWritten(@Observes(during = TransactionPhase.AFTER_SUCCESS) Register.Written written) {
        try {
            executor.execute(this::catchUp);
        } catch (RejectedExecutionException tooBusy) {
            LOG.fine("The index of people waits for the next round");
        }
    }

    /** Takes over all that is new. Called every second; while one is at it others leave it. */
    public void catchUp() {
        if (turn.tryLock()) {
            try {
                if (isDamaged) {
                    close();
                }
                follow(opened());
            } catch (IOException | AlreadyClosedException damaged) {
                drop(damaged);
            } finally {
                turn.unlock();
            }
        }
    }

    private PeopleIndex opened() throws IOException {
        if (index.isEmpty()) {
            IndexFolder folder = new IndexFolder(Path.of(dataFolder, "people-index"));
            index =
                    Optional.of(
                            isDamaged
                                    ? folder.renewed(changes.latest())
                                    : folder.open(changes.latest()));
            isDamaged = false;
        }
        return index.get();
    }

    private void follow(PeopleIndex open) throws IOException {
        long before = open.number();
        List<Change> some = persons.changedSince(before, AT_ONCE);
        for (int times = 1; !some.isEmpty(); times++) {
            open.take(some);
            isKept = false;
            if (times % BETWEEN_KEEPS == 0) {
                open.keep();
                open.show();
            }
            some = some.size() < AT_ONCE ? List.of() : persons.changedSince(open.number(), AT_ONCE);
        }
        if (!isKept) {
            open.show();
            open.keep();
            isKept = true;
        }
        if (open.number() - before > AT_ONCE || !isCaughtUp) {
            LOG.log(
                    Level.INFO,
                    "The index of people is up to date, from change {0} to {1}",
                    new Object[] {before, open.number()});
        }
        isCaughtUp = !isDamaged;
    }

    /**
     * The next round closes it and makes another one, from nothing; until then a search says that
     * it cannot answer. Called by whoever meets the damage, so it only marks.
     */
    void drop(Exception damaged) {
        LOG.log(
                Level.WARNING,
                "The index of people is damaged and is made anew: {0}",
                damaged.getClass().getSimpleName());
        isDamaged = true;
        isCaughtUp = false;
    }

    /** Empty until it has caught up once, and after it was damaged. */
    Optional<PeopleIndex> index() {
        return isCaughtUp ? index : Optional.empty();
    }

    @PreDestroy
    void close() {
        Optional<PeopleIndex> open = index;
        index = Optional.empty();
        open.ifPresent(
                one -> {
                    try {
                        one.close();
                    } catch (IOException | RuntimeException broken) {
                        LOG.log(Level.FINE, "The index of people did not close", broken);
                    }
                });
    }
}
