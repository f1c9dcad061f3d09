package nl.tweestap.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems found so far, in the order found, each one once. */
public final class Problems {

    /** Beyond this an editor reads none of them. */
    static final int MAX = 500;

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Problem problem) {
        if (found.size() < MAX) {
            found.add(problem);
        }
    }

    /**
     * Adds what an editor has to mend.
     *
     * @param finding key of its words, in the bundle of that name
     * @param arguments what fills them in
     */
    public void add(String file, int line, String finding, String... arguments) {
        add(new Problem(file, line, finding, List.of(arguments), false));
    }

    /** Adds what an editor had better mend, though readers can do with it. */
    public void advise(String file, int line, String finding, String... arguments) {
        add(new Problem(file, line, finding, List.of(arguments), true));
    }

    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    public List<Problem> all() {
        return List.copyOf(new ArrayList<>(found));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether nothing was found that keeps something from being shown. */
    public boolean hasOnlyAdvice() {
        return found.stream().allMatch(Problem::isAdvice);
    }
}
