package nl.tweestap.content;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something read from the content folder, and read again after the folder has changed. Looking
 * costs a walk through the folder, so it is done at most every two seconds, by one request; the
 * others go on with what there is.
 *
 * <p>An edit that breaks something is not taken over. The broken files keep their last good texts.
 * Where that is not enough, what is new and broken is left out until it is whole, and files that
 * were taken away keep their texts too. Where that is not enough either, everything stays as it
 * was. What was wrong when the portal started has no better version, and is served as far as it
 * goes. The log says what broke and what was mended.
 */
public final class Fresh<T> {

    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final ContentFolder folder;
    private final Function<ContentFolder, T> reader;
    private final Check<T> check;
    private final InstantSource clock;
    private final ReentrantLock looking = new ReentrantLock();

    private volatile Read<T> last;

    public Fresh(ContentFolder folder, InstantSource clock, Function<ContentFolder, T> reader) {
        this(folder, clock, reader, (found, value, before) -> List.of());
    }

    /** Finds what is wrong with what was read from a folder. */
    public interface Check<T> {

        /**
         * @param before what is served until now; empty at the start
         */
        List<Problem> problems(ContentFolder found, T read, Optional<T> before);
    }

    /**
     * @param check what is wrong with what was read
     */
    public Fresh(
            ContentFolder folder,
            InstantSource clock,
            Function<ContentFolder, T> reader,
            Check<T> check) {
        this.folder = folder;
        this.reader = reader;
        this.check = check;
        this.clock = clock;
        this.last = first();
    }

    public T get() {
        return current().value;
    }

    /** What is wrong in the folder as it is on disk, taken over or not. */
    public List<Problem> problems() {
        return current().problems;
    }

    /** The files whose last good version is served instead of what is on disk. */
    public Set<String> heldBack() {
        return current().heldBack;
    }

    private Read<T> current() {
        Read<T> known = last;
        if (clock.instant().isBefore(known.nextLook) || !looking.tryLock()) {
            return known;
        }
        try {
            look();
        } finally {
            looking.unlock();
        }
        return last;
    }

    private void look() {
        if (clock.instant().isBefore(last.nextLook)) {
            return;
        }
        long stamp = folder.stamp();
        Read<T> before = last;
        last = (stamp == before.stamp ? before : read(stamp)).until(nextLook());
        ProblemLog.changed(before.problems, last.problems);
    }

    private Read<T> first() {
        long stamp = folder.stamp();
        T value = reader.apply(folder);
        return whole(value, check.problems(folder, value, Optional.empty()), stamp);
    }

    private Read<T> whole(T value, List<Problem> problems, long stamp) {
        return new Read<>(
                value, problems, keys(problems), GoodTexts.of(folder), Set.of(), stamp, nextLook());
    }

    private Read<T> read(long stamp) {
        T value = reader.apply(folder);
        List<Problem> problems = check.problems(folder, value, Optional.of(last.value));
        Set<String> broken = newlyBroken(problems, folder);
        return broken.isEmpty() ? whole(value, problems, stamp) : without(broken, problems, stamp);
    }

    /** As much of the folder as is good without what broke; in the end what there was. */
    private Read<T> without(Set<String> broken, List<Problem> problems, long stamp) {
        TakenAway gone = TakenAway.of(folder, last.good);
        List<Problem> all = gone.with(problems);
        Map<String, String> texts = GoodTexts.only(last.good, broken);
        Set<String> begun = GoodTexts.beginnings(last.good, broken);
        return mended(folder.keeping(texts, Set.of()), problems, broken, stamp)
                .or(() -> mended(folder.keeping(texts, begun), problems, broken, stamp))
                .or(
                        () ->
                                mended(
                                        folder.keeping(gone.and(texts), begun),
                                        all,
                                        gone.names(broken),
                                        stamp))
                .orElseGet(
                        () ->
                                new Read<>(
                                        last.value,
                                        all,
                                        last.known,
                                        last.good,
                                        gone.names(broken),
                                        stamp,
                                        nextLook()));
    }

    /** What is read from the folder with good texts in it; empty when that does not do either. */
    private Optional<Read<T>> mended(
            ContentFolder keeping, List<Problem> problems, Set<String> heldBack, long stamp) {
        T value = reader.apply(keeping);
        List<Problem> left = check.problems(keeping, value, Optional.of(last.value));
        if (!newlyBroken(left, keeping).isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> good = GoodTexts.of(keeping);
        return Optional.of(
                new Read<>(value, problems, last.known, good, heldBack, stamp, nextLook()));
    }

    /**
     * Files with a problem that was not there in what is served now. Advice is taken over, but a
     * file that was good and is missed now did not go on purpose.
     */
    private Set<String> newlyBroken(List<Problem> problems, ContentFolder found) {
        return problems.stream()
                .filter(problem -> !last.known.contains(problem.key()))
                .filter(problem -> !problem.isAdvice() || isTakenAway(problem.file(), found))
                .map(Problem::file)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isTakenAway(String file, ContentFolder found) {
        return last.good.containsKey(file) && !found.has(file);
    }

    private static Set<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).collect(Collectors.toUnmodifiableSet());
    }

    private Instant nextLook() {
        return clock.instant().plus(BETWEEN_LOOKS);
    }

    private record Read<T>(
            T value,
            List<Problem> problems,
            Set<String> known,
            Map<String, String> good,
            Set<String> heldBack,
            long stamp,
            Instant nextLook) {

        Read<T> until(Instant look) {
            return new Read<>(value, problems, known, good, heldBack, stamp, look);
        }
    }
}
