package nl.tweestap.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweestap.text.Language;

/**
 * One word for each thing, and the other words for it that no page uses. They stand in {@value
 * #FILE}: what the content check judges guides by, and a test the words of our own pages.
 *
 * @param avoided the words not to be used, by the tag of their language without its tone: both
 *     tones of Dutch have the same
 */
public record ChosenWords(Map<String, List<Avoided>> avoided) {

    /** Where they stand; a folder of somebody else’s may do without. */
    public static final String FILE = "words.yaml";

    private static final String EXAMPLE = "guide: {nl: uitleg, en: guide, never: {en: [manual]}}";

    /** Names and addresses, and what is quoted: others say it so. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("\\{[^{}]*}|“[^”]*”|‘[^’]*’|[\\p{L}\\d-]+(?:[.@/][\\p{L}\\d-]+)+");

    private static final String ANY_ENDING = "*";

    private static final String MEANING = "means";

    private static final String NEVER = "never";

    public ChosenWords {
        avoided = Map.copyOf(avoided);
    }

    /**
     * A word not to be used.
     *
     * @param letters its own, each in one size: a line without them needs no closer look
     * @param instead the one to use, by the tag of a language
     */
    public record Avoided(String letters, Pattern word, Map<String, String> instead) {
        public Avoided {
            instead = Map.copyOf(instead);
        }
    }

    /**
     * A word that was used all the same.
     *
     * @param used as it stands there
     * @param instead what to write
     */
    public record Found(String used, String instead) {}

    /** None where the folder has no such file; with a problem for each word that is not whole. */
    public static ChosenWords read(ContentFolder folder, Problems problems) {
        Map<String, List<Avoided>> avoided = new LinkedHashMap<>();
        if (folder.has(FILE)) {
            YamlFile.read(folder, FILE, problems).ifPresent(yaml -> readAll(yaml, avoided));
        }
        return new ChosenWords(avoided);
    }

    private static void readAll(YamlMap yaml, Map<String, List<Avoided>> avoided) {
        for (String thing : yaml.keys()) {
            yaml.map(thing, EXAMPLE).ifPresent(entry -> readOne(entry, avoided));
        }
    }

    private static void readOne(YamlMap entry, Map<String, List<Avoided>> avoided) {
        Map<String, String> instead = instead(entry);
        entry.map(NEVER, EXAMPLE).ifPresent(never -> readNever(never, instead, avoided));
    }

    /** What the thing is called, by the tag of a language. */
    private static Map<String, String> instead(YamlMap entry) {
        Map<String, String> instead = new LinkedHashMap<>();
        for (String key : entry.keys()) {
            if (!key.equals(NEVER) && !key.equals(MEANING)) {
                instead.put(key, entry.needed(key, EXAMPLE));
            }
        }
        return instead;
    }

    private static void readNever(
            YamlMap never, Map<String, String> instead, Map<String, List<Avoided>> avoided) {
        for (String language : never.keys()) {
            if (!instead.containsKey(language)) {
                never.problem(language, "finding.key-missing", language, EXAMPLE);
            }
            List<Avoided> words = avoided.computeIfAbsent(language, key -> new ArrayList<>());
            for (String word : never.texts(language)) {
                words.add(avoided(word, instead));
            }
        }
    }

    private static Avoided avoided(String word, Map<String, String> instead) {
        boolean isBeginning = word.endsWith(ANY_ENDING);
        String whole = isBeginning ? word.substring(0, word.length() - 1) : word;
        String end = isBeginning ? "[\\p{L}’'-]*" : "(?![\\p{L}\\d’'-])";
        Pattern pattern = Pattern.compile("(?iu)(?<![\\p{L}\\d’'-])" + Pattern.quote(whole) + end);
        return new Avoided(inOneSize(whole), pattern, instead);
    }

    /** As a pattern compares letters that does not care for their size. */
    private static String inOneSize(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The words in a line of our own text that are not to be used, in the order of the list. */
    public Stream<Found> in(String line, Language language) {
        String letters = inOneSize(line);
        return avoided.getOrDefault(language.plainTag(), List.of()).stream()
                .filter(one -> letters.contains(one.letters()))
                .flatMap(
                        one -> {
                            String ours = OF_OTHERS.matcher(line).replaceAll("…");
                            Matcher used = one.word().matcher(ours);
                            return used.find()
                                    ? Stream.of(new Found(used.group(), insteadOf(one, language)))
                                    : Stream.empty();
                        });
    }

    /** A tone that has no word of its own says what the language says. */
    private static String insteadOf(Avoided one, Language language) {
        String ofLanguage = one.instead().getOrDefault(language.plainTag(), "");
        return one.instead().getOrDefault(language.tag(), ofLanguage);
    }
}
