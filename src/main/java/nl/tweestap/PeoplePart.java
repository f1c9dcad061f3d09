package nl.tweestap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Directory;
import nl.tweestap.health.Part;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;

/**
 * Says of each school whether people can sign in. It is always up: a node whose school has no
 * directory, or one that is out of order, still shows the guides, and no other node is better off.
 */
@ApplicationScoped
public class PeoplePart implements Part {

    @Inject Schools schools;
    @Inject Directories directories;

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Condition look() {
        Map<String, String> words = new TreeMap<>();
        for (School school : schools.all()) {
            words.put(school.slug(), words(directories.of(school.slug()).condition()));
        }
        return new Condition(true, words);
    }

    static String words(Directory.Condition condition) {
        return switch (condition) {
            case ANSWERS -> "answers";
            case OUT_OF_ORDER -> "nobody can sign in: the directory is out of order";
            case NOT_SET_UP -> "nobody can sign in: no directory is set up";
        };
    }
}
