package nl.tweestap.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys and values in a YAML file. Asking for a value of the wrong shape gives nothing and leaves a
 * problem with the line behind.
 */
public final class YamlMap {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final String file;
    private final int line;
    private final Problems problems;

    YamlMap(MappingNode mapping, String file, Problems problems) {
        this.file = file;
        this.line = lineOf(mapping);
        this.problems = problems;
        mapping.getValue().forEach(this::keep);
    }

    private void keep(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            problems.add(
                    file,
                    lineOf(tuple.getKeyNode()),
                    "The key “" + key + "” stands here twice.",
                    "Remove one of the two.");
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int line(String key) {
        Node value = values.get(key);
        return value == null ? line : lineOf(value);
    }

    public Set<String> keys() {
        return values.keySet();
    }

    /** Leaves a problem for every key that is not one of these. */
    public void allow(String... known) {
        for (String key : values.keySet()) {
            if (!List.of(known).contains(key)) {
                problem(
                        key,
                        "The key “" + key + "” is unknown here.",
                        "Use one of: " + String.join(", ", known) + ".");
            }
        }
    }

    public void problem(String key, String what, String mend) {
        problems.add(file, line(key), what, mend);
    }

    /** A single value; empty when the key is absent. */
    public Optional<String> text(String key) {
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(key, "“" + key + "” wants one value.", "Write “" + key + ": value”.");
        return Optional.empty();
    }

    /** A single value that must be there; the empty text when it is not. */
    public String needed(String key) {
        Optional<String> value = text(key).filter(found -> !found.isEmpty());
        if (value.isEmpty()) {
            problem(key, "“" + key + "” is missing here.", "Write “" + key + ": value”.");
        }
        return value.orElse("");
    }

    /** A list of values; a single value counts as a list of one. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                problem(key, "“" + key + "” wants a list of words.", "Write “[one, two]”.");
            }
        }
        return List.copyOf(texts);
    }

    /** A list of mappings. */
    public List<YamlMap> maps(String key) {
        return items(key).stream().flatMap(item -> mapping(key, item)).toList();
    }

    /** One mapping; empty when the key is absent. */
    public Optional<YamlMap> map(String key) {
        Node value = values.get(key);
        return value == null ? Optional.empty() : mapping(key, value).findFirst();
    }

    private Stream<YamlMap> mapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Stream.of(new YamlMap(mapping, file, problems));
        }
        problem(key, "“" + key + "” wants keys of its own.", "Write them under it, indented.");
        return Stream.empty();
    }

    private List<Node> items(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }
}
