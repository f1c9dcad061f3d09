package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comment or a document that refers to something leads a stranger there. */
class ReferencesTest {

    private static final Path HERE = Path.of(".");
    private static final Path DECISIONS = Path.of("docs", "decisions");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** A document at the top, or by its path; names in small letters alone are files of words. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<![\\w/.-])([A-Z]+\\.md|(?:docs|content)/[\\w/-]+\\.md)\\b");

    private static final Pattern DECISION = Pattern.compile("[Dd]ecision (\\d+)\\b");

    /** Papers that lie elsewhere: a table without a place, a case by its number. */
    private static final Pattern NOWHERE =
            Pattern.compile("product table|of the project\\b|\\bCases? [A-Z]\\d+|\\bux\\.md");

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Journey))`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.\\w+)*`");

    /** A header of HTTP. */
    private static final Set<String> NO_CLASS = Set.of("Host");

    @Test
    void every_document_that_is_named_is_there() {
        assertThat(texts().flatMap(text -> SourceFiles.found(DOCUMENT, text)).distinct())
                .isNotEmpty()
                .allMatch(name -> Files.exists(HERE.resolve(name)));
    }

    @Test
    void every_decision_that_is_named_is_there() {
        Set<String> numbers =
                SourceFiles.below(DECISIONS, ".md").stream()
                        .map(file -> file.getFileName().toString().substring(0, 4))
                        .collect(Collectors.toSet());

        assertThat(texts().flatMap(text -> SourceFiles.found(DECISION, text)).distinct())
                .isNotEmpty()
                .allMatch(number -> numbers.contains("%04d".formatted(Integer.valueOf(number))));
    }

    @Test
    void nothing_refers_to_papers_that_are_not_here() {
        assertThat(texts().flatMap(text -> SourceFiles.found(NOWHERE, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SECURITY.md", "README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "docs"})
    void every_test_that_a_document_names_is_there(String place) {
        Set<String> tests = names(TESTS);

        assertThat(
                        SourceFiles.below(Path.of(place), ".md").stream()
                                .filter(file -> !file.startsWith(DECISIONS))
                                .flatMap(file -> SourceFiles.found(TEST, SourceFiles.text(file))))
                .allMatch(tests::contains);
    }

    @Test
    void every_class_that_the_map_names_is_there() {
        Set<String> classes =
                Stream.of(names(SourceFiles.JAVA), names(TESTS), NO_CLASS)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());

        assertThat(SourceFiles.found(CLASS, SourceFiles.text(Path.of("ARCHITECTURE.md"))))
                .isNotEmpty()
                .allMatch(classes::contains);
    }

    private static Set<String> names(Path folder) {
        return SourceFiles.below(folder, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    /** Everything that carries comments, and the documents. */
    private static Stream<String> texts() {
        Stream<Path> sources =
                Stream.of("src/main/java", "src/test/java", "src/main/webapp", "src/main/resources")
                        .map(Path::of)
                        .flatMap(
                                folder ->
                                        Stream.of(".java", ".xhtml", ".js", ".css", ".sql", ".xml")
                                                .flatMap(end -> below(folder, end)));
        Stream<Path> documents =
                Stream.of("docs", "content", "README.md", "ARCHITECTURE.md", "SECURITY.md")
                        .flatMap(place -> below(Path.of(place), ".md"));
        Stream<Path> scripts = Stream.of("run", "check-content", "pom.xml").map(Path::of);
        return Stream.of(sources, documents, scripts)
                .flatMap(files -> files)
                .filter(file -> !file.endsWith("ReferencesTest.java"))
                .map(SourceFiles::text);
    }

    private static Stream<Path> below(Path folder, String ending) {
        return SourceFiles.below(folder, ending).stream();
    }
}
