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
            problems.add(file, lineOf(tuple.getKeyNode()), "finding.key-twice", key);
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
                problem(key, "finding.key-unknown", key, String.join(", ", known));
            }
        }
    }

    public void problem(String key, String finding, String... arguments) {
        problems.add(file, line(key), finding, arguments);
    }

    /** The same, of what a school or a page can do with for a while. */
    public void advise(String key, String finding, String... arguments) {
        problems.advise(file, line(key), finding, arguments);
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
        problem(key, "finding.key-one", key);
        return Optional.empty();
    }

    /**
     * A single value that must be there; the empty text when it is not.
     *
     * @param example a whole line that would do: {@code minutes: 6}
     */
    public String needed(String key, String example) {
        Optional<String> value = text(key).filter(found -> !found.isEmpty());
        if (value.isEmpty()) {
            problem(key, "finding.key-missing", key, example);
        }
        return value.orElse("");
    }

    /** The same of a name that stands in addresses too. */
    public String neededWord(String key, String example) {
        String word = needed(key, example);
        if (!word.isEmpty()) {
            AddressWord.check(word, file, line(key), problems);
        }
        return word;
    }

    /** A list of values; a single value counts as a list of one. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                problem(key, "finding.key-list", key);
            }
        }
        return List.copyOf(texts);
    }

    /** A list of mappings. */
    public List<YamlMap> maps(String key, String example) {
        return items(key).stream().flatMap(item -> mapping(key, item, example)).toList();
    }

    /**
     * One mapping; empty when the key is absent.
     *
     * @param example a whole line that would do: {@code guides: {app: rpo-app}}
     */
    public Optional<YamlMap> map(String key, String example) {
        Node value = values.get(key);
        return value == null ? Optional.empty() : mapping(key, value, example).findFirst();
    }

    /** One mapping that must be there. */
    public Optional<YamlMap> neededMap(String key, String example) {
        if (!values.containsKey(key)) {
            problem(key, "finding.key-missing", key, example);
        }
        return map(key, example);
    }

    private Stream<YamlMap> mapping(String key, Node node, String example) {
        if (node instanceof MappingNode mapping) {
            return Stream.of(new YamlMap(mapping, file, problems));
        }
        problem(key, "finding.key-map", key, example);
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
