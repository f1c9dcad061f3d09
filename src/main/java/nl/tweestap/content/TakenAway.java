package nl.tweestap.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The files of a content folder that were good and are not there any more: removed, renamed, or on
 * a disk that is gone.
 *
 * @param texts their last good texts
 * @param roots the highest files and folders that are gone; “.” when that is all of it
 */
record TakenAway(Map<String, String> texts, Set<String> roots) {

    private static final String ALL = ".";

    static TakenAway of(ContentFolder folder, Map<String, String> good) {
        Map<String, String> texts = new HashMap<>(good);
        texts.keySet().removeIf(file -> Files.exists(folder.root().resolve(file)));
        Set<String> roots =
                texts.keySet().stream()
                        .map(file -> root(folder.root(), file))
                        .collect(Collectors.toCollection(TreeSet::new));
        return new TakenAway(texts, roots);
    }

    private static String root(Path folder, String file) {
        if (!Files.exists(folder)) {
            return ALL;
        }
        int end = file.indexOf('/');
        while (end >= 0 && Files.exists(folder.resolve(file.substring(0, end)))) {
            end = file.indexOf('/', end + 1);
        }
        return end < 0 ? file : file.substring(0, end);
    }

    Map<String, String> and(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.putAll(texts);
        return all;
    }

    /** What is held back: what is gone by its highest name, and what is broken. */
    Set<String> names(Set<String> broken) {
        Set<String> names = new TreeSet<>(roots);
        broken.stream().filter(file -> !isWithin(file)).forEach(names::add);
        return names;
    }

    /** These problems, and what is gone first. */
    List<Problem> with(List<Problem> problems) {
        List<Problem> all = new ArrayList<>();
        for (String root : roots) {
            if (problems.stream().noneMatch(problem -> problem.file().equals(root))) {
                String finding = root.equals(ALL) ? "finding.gone-all" : "finding.gone";
                all.add(new Problem(root, 0, finding, List.of(), false));
            }
        }
        all.addAll(problems);
        return all;
    }

    private boolean isWithin(String file) {
        return roots.contains(ALL)
                || roots.stream().anyMatch(root -> (file + "/").startsWith(root + "/"));
    }
}
