package nl.tweestap.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file as a tree that knows its line numbers. */
public final class YamlFile {

    /** A file in which nothing is written yet: all that is missing can be said of it at once. */
    private static final String NOTHING = "{}";

    private YamlFile() {}

    /**
     * @return empty, with a problem, when the file is missing or is not a YAML mapping
     */
    public static Optional<YamlMap> read(ContentFolder folder, String file, Problems problems) {
        return folder.text(file, problems).flatMap(text -> parse(text, file, problems));
    }

    static Optional<YamlMap> parse(String text, String file, Problems problems) {
        YamlTrouble trouble = new YamlTrouble(text, file, problems);
        try {
            Optional<Node> root = compose(text, file).or(() -> compose(NOTHING, file));
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                trouble.dropped();
                return Optional.of(new YamlMap(mapping, file, problems));
            }
            problems.add(file, 1, "finding.yaml-keys");
        } catch (MarkedYamlEngineException broken) {
            trouble.broken(broken.getProblemMark().map(Mark::getLine).orElse(-1) + 1);
        } catch (YamlEngineException broken) {
            trouble.broken(0);
        }
        return Optional.empty();
    }

    private static Optional<Node> compose(String text, String file) {
        return new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
    }
}
