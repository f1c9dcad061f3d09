package nl.tweestap.content;

import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Says in the log what an edit broke, and what it mended: each once, however often the folder is
 * looked at.
 */
final class ProblemLog {

    static final Logger LOG = Logger.getLogger(ProblemLog.class.getName());

    private ProblemLog() {}

    static void changed(List<Problem> before, List<Problem> now) {
        without(now, before).forEach(problem -> LOG.warning(problem::toString));
        without(before, now)
                .forEach(
                        problem ->
                                LOG.info(
                                        () -> "Mended: " + problem.file() + "  " + problem.what()));
    }

    private static List<Problem> without(List<Problem> problems, List<Problem> others) {
        Set<String> known = others.stream().map(Problem::key).collect(Collectors.toSet());
        return problems.stream().filter(problem -> !known.contains(problem.key())).toList();
    }
}
