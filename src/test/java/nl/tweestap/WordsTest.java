package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages: all there, in every language, in one tone, and none too many. */
class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern FORMAL = word("u|uw|uzelf");
    private static final Pattern INFORMAL = word("je|jij|jou|jouw|jezelf|jullie");

    private static Pattern word(String words) {
        return Pattern.compile("(?iu)(?<![\\p{L}'’])(?:" + words + ")(?![\\p{L}'’])");
    }

    static Stream<String> bundles() {
        return SourceFiles.below(SourceFiles.WORDS, ".properties").stream()
                .map(file -> String.valueOf(file.getFileName()).replace(".properties", ""))
                .filter(name -> !name.contains("_"));
    }

    private static Map<String, String> words(String file) {
        Path path = SourceFiles.WORDS.resolve(file + ".properties");
        if (!Files.exists(path)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, value(properties, key)));
        return words;
    }

    private static String value(Properties properties, String key) {
        return Objects.requireNonNull(properties.getProperty(key));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void says_everything_in_dutch_and_nothing_more(String bundle) {
        assertThat(words(bundle + "_nl").keySet()).isEqualTo(words(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_formal_tone_only_replaces(String bundle) {
        Map<String, String> dutch = words(bundle + "_nl");

        assertThat(words(bundle + "_nl__formal").keySet()).isSubsetOf(dutch.keySet());
        assertThat(words(bundle + "_nl__formal").entrySet())
                .noneMatch(entry -> entry.getValue().equals(dutch.get(entry.getKey())));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keys_begin_with_the_name_of_their_bundle(String bundle) {
        assertThat(words(bundle).keySet()).allMatch(key -> key.startsWith(bundle + "."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void never_says_u_to_somebody_it_says_je_to(String bundle) {
        assertThat(words(bundle + "_nl").entrySet())
                .noneMatch(entry -> FORMAL.matcher(entry.getValue()).find());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void never_says_je_to_somebody_it_says_u_to(String bundle) {
        Map<String, String> heard = new TreeMap<>(words(bundle + "_nl"));
        heard.putAll(words(bundle + "_nl__formal"));

        assertThat(heard.entrySet()).noneMatch(entry -> INFORMAL.matcher(entry.getValue()).find());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void has_the_same_arguments_in_every_language(String bundle) {
        Map<String, String> english = words(bundle);

        for (String language : List.of("_nl", "_nl__formal")) {
            assertThat(words(bundle + language).entrySet())
                    .allMatch(
                            entry ->
                                    arguments(entry.getValue())
                                            .equals(
                                                    arguments(
                                                            english.getOrDefault(
                                                                    entry.getKey(), ""))));
        }
    }

    private static Set<String> arguments(String message) {
        return SourceFiles.found(PLACEHOLDER, message).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void an_apostrophe_in_a_message_with_arguments_does_not_swallow_them(String bundle) {
        for (String language : List.of("", "_nl", "_nl__formal")) {
            assertThat(words(bundle + language).values())
                    .noneMatch(
                            message ->
                                    !arguments(message).isEmpty()
                                            && LONE_APOSTROPHE.matcher(message).find());
        }
    }

    /** Findings are for who keeps the content. */
    @Test
    void all_that_readers_meet_can_be_translated_in_the_content() {
        assertThat(bundles().filter(bundle -> !bundle.equals("finding")))
                .containsExactlyInAnyOrderElementsOf(Words.BUNDLES);
    }

    @Test
    void every_key_that_is_used_exists() {
        Set<String> known = known();

        assertThat(Keys.whole().filter(key -> !known.contains(key))).isEmpty();
        assertThat(Keys.beginnings().filter(start -> !begins(start, known))).isEmpty();
    }

    private static boolean begins(String start, Set<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith(start));
    }

    @Test
    void every_key_that_exists_is_used() {
        assertThat(known().stream().filter(key -> !Keys.isUsed(key))).isEmpty();
    }

    private static Set<String> known() {
        return bundles()
                .flatMap(bundle -> words(bundle).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
