package nl.tweestap.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML as its editor meant it: {@code name: RPO #1}. YAML itself hears something else in
 * some signs; with quotes around the value it hears what is written.
 */
record YamlLine(String text) {

    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("(?<key>\\s*(?:- )?[\\w?-]+):(?<space>\\s*)(?<value>\\S.*?)\\s*");

    /** Signs that mean something to YAML at the beginning of a value. */
    private static final Pattern SIGN = Pattern.compile("[@`%&*!|>\\]},].*|[-?] .*");

    private static final Pattern REMARK = Pattern.compile("\\s#(?=[^\\s#])");

    /** People’s own words, behind which a remark is hardly ever meant. */
    private static final Pattern NAME = Pattern.compile("\\s*(?:name|short-name):.*\\s#.*");

    private Optional<Matcher> parts() {
        Matcher matcher = KEY_AND_VALUE.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private String value() {
        return parts().map(found -> found.group("value")).orElse("");
    }

    private boolean isQuoted() {
        return value().startsWith("\"") || value().startsWith("'");
    }

    boolean isCollection() {
        return value().startsWith("[") || value().startsWith("{");
    }

    /** The same line with quotes that keep what was written. */
    String quoted() {
        return parts().map(
                        found ->
                                found.group("key").strip()
                                        + ": \""
                                        + found.group("value")
                                                .replace("\\", "\\\\")
                                                .replace("\"", "\\\"")
                                        + "\"")
                .orElse(text.strip());
    }

    /** What YAML takes for a remark though it is written against its sign; empty for nothing. */
    Optional<String> lost() {
        String bare = text.replaceAll("\"[^\"]*\"", "").replaceAll("(?<=[\\s\\[{,])'[^']*'", "");
        Matcher remark = REMARK.matcher(bare);
        if (bare.strip().startsWith("#")) {
            return Optional.empty();
        }
        if (remark.find()) {
            return Optional.of(bare.substring(remark.start()).strip());
        }
        return NAME.matcher(bare).matches()
                ? Optional.of(bare.substring(bare.indexOf(" #")).strip())
                : Optional.empty();
    }

    boolean hasTab() {
        return text.stripTrailing().matches(" *\t.*");
    }

    boolean hasColon() {
        return !isQuoted() && !isCollection() && value().matches(".*:(?: .*)?");
    }

    boolean hasSign() {
        return SIGN.matcher(value()).matches();
    }

    /** A name or a type of YAML's own, which no file of ours has: {@code &Noord}. */
    boolean hasName() {
        return value().matches("[&!]\\S.*");
    }

    /** A list of which the end is taken for a remark: <code>{school: #12704a}</code>. */
    boolean isCutShort() {
        return isCollection() && lost().isPresent();
    }

    /** A value that ends with another sign than the quote it begins with. */
    boolean hasOpenQuote() {
        String value = value().replaceAll("\\s+#.*", "");
        return isQuoted() && (value.length() == 1 || !value.endsWith(value.substring(0, 1)));
    }

    boolean hasOpenBracket() {
        return isCollection() && (count('[') != count(']') || count('{') != count('}'));
    }

    private long count(char sign) {
        return value().chars().filter(one -> one == sign).count();
    }

    /** {@code name:RPO}: without the space it is one word. */
    boolean hasNoSpace() {
        return parts().filter(found -> found.group("space").isEmpty()).isPresent()
                && !value().startsWith("//");
    }

    /** {@code name RPO}. */
    boolean hasNoColon() {
        return text.matches("\\s*[\\w-]+ .*") && !text.contains(":");
    }
}
