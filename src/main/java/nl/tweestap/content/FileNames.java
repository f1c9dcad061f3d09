package nl.tweestap.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names under which a folder's files are read. A file whose name is nearly one of them is read
 * by nobody, and its editor thinks it is: {@code nl.MD}, {@code nl.md.txt}, {@code school.yml}.
 *
 * @param names all that may stand in the folder
 */
public record FileNames(ContentFolder folder, String under, List<String> names) {

    private static final Pattern OF_LANGUAGE = Pattern.compile("[a-z0-9-]+\\.properties");

    /** What keeping a file leaves behind its name. */
    private static final String LEFTOVER = "(?:\\.(?:txt|bak|old|orig)|~)+$";

    /** What copying a file leaves in its name. */
    private static final String COPIED = "\\s*(?:\\(\\d+\\)|-\\s*(?:kopie|copy))(?=\\.|$)";

    public FileNames {
        names = List.copyOf(names);
    }

    /** Names each file that has nearly the name of one that is not there. */
    public void check(Problems problems) {
        for (String name : folder.files(under)) {
            near(name)
                    .ifPresent(
                            right ->
                                    problems.advise(
                                            under + "/" + name, 0, "finding.file-name", right));
        }
    }

    /** The same, and each file with words of a language that is described nowhere. */
    public void checkLanguages(Problems problems) {
        check(problems);
        for (String name : folder.files(under)) {
            boolean isRead = names.contains(name) || near(name).isPresent();
            if (!isRead && OF_LANGUAGE.matcher(name).matches()) {
                problems.advise(under + "/" + name, 0, "finding.language-file");
            }
        }
    }

    /** What a file should be called; empty where its name is right or like none, and for a copy. */
    public Optional<String> near(String name) {
        return names.contains(name)
                ? Optional.empty()
                : names.stream()
                        .filter(right -> !folder.has(under + "/" + right))
                        .filter(right -> isNear(tidy(name), right))
                        .findFirst();
    }

    private static String tidy(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll(LEFTOVER, "")
                .replaceAll(COPIED, "")
                .replace('_', '-')
                .replaceAll("\\.yml$", ".yaml")
                .replaceAll("\\.markdown$", ".md")
                .replaceAll("\\s", "");
    }

    /** The same but for one letter too many, too few or wrong. */
    private static boolean isNear(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length())
                && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String rest = one.substring(start);
        String otherRest = other.substring(start);
        return without(rest).equals(without(otherRest))
                || rest.equals(without(otherRest))
                || without(rest).equals(otherRest);
    }

    private static String without(String rest) {
        return rest.isEmpty() ? rest : rest.substring(1);
    }
}
