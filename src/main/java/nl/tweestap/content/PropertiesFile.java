package nl.tweestap.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words by key, one a line: {@code next=Volgende}. Lines that begin with {@code #} are remarks.
 * There are no escapes and no continued lines.
 */
public final class PropertiesFile {

    private static final Pattern LINE =
            Pattern.compile("(?<key>[a-z][a-z0-9.-]*)\\s*=\\s*(?<value>.*)");

    private PropertiesFile() {}

    /**
     * What stands behind a key.
     *
     * @param number of its line, counted from 1
     */
    record Line(String value, int number) {}

    /** The words by key; none, with a problem, when the file is missing. */
    public static Map<String, String> read(ContentFolder folder, String file, Problems problems) {
        return lines(folder, file, problems).entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, line -> line.getValue().value()));
    }

    /** The same with where each stands, in the order of the file. */
    static Map<String, Line> lines(ContentFolder folder, String file, Problems problems) {
        Map<String, Line> words = new LinkedHashMap<>();
        String text = folder.text(file, problems).orElse("");
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || matcher.group("value").isEmpty()) {
                problems.add(file, number, "finding.line-key");
                continue;
            }
            String key = matcher.group("key");
            if (words.putIfAbsent(key, new Line(matcher.group("value"), number)) != null) {
                problems.add(file, number, "finding.key-twice", key);
            }
        }
        return words;
    }
}
