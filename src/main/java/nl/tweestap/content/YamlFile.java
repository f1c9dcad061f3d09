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

    private YamlFile() {}

    /**
     * @return empty, with a problem, when the file is missing or is not a YAML mapping
     */
    public static Optional<YamlMap> read(ContentFolder folder, String file, Problems problems) {
        return folder.text(file, problems).flatMap(text -> parse(text, file, problems));
    }

    static Optional<YamlMap> parse(String text, String file, Problems problems) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(mapping, file, problems));
            }
            problems.add(file, 1, "This file has no keys.", "Write lines such as “name: value”.");
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            problems.add(file, line, "This is not YAML.", "Look at the spaces, colons and quotes.");
        } catch (YamlEngineException broken) {
            problems.add(file, 0, "This is not YAML.", "Look at the spaces, colons and quotes.");
        }
        return Optional.empty();
    }
}
