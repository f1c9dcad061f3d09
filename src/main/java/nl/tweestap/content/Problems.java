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

    public void add(String file, int line, String what, String mend) {
        add(new Problem(file, line, what, mend));
    }

    /** Adds what an editor had better mend, though readers can do with it. */
    public void advise(String file, int line, String what, String mend) {
        add(new Problem(file, line, what, mend, true));
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
}
