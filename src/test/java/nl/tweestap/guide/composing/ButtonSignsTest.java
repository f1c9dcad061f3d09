package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.library.Library;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** “Maak er een!?” reads as a slip: a name that ends in a sign has no other sign behind it. */
class ButtonSignsTest {

    private static final Path CONTENT = Path.of("content");

    private static final Library LIBRARY =
            Library.read(new ContentFolder(CONTENT), RealContent.PORTAL);

    private static final Pattern LABEL_AND_SIGN =
            Pattern.compile("\\{label\\.(?<name>[a-z.-]+)}[*]*[.?!]");

    /** The names in a text that end in a question or an exclamation and have a sign behind them. */
    private static List<String> clashes(String text) {
        return LABEL_AND_SIGN
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(ButtonSignsTest::endsInSign)
                .toList();
    }

    private static boolean endsInSign(String name) {
        return Stream.of(Language.DUTCH, Language.ENGLISH)
                .map(language -> LIBRARY.label(name, Device.IOS, List.of(language)))
                .flatMap(Optional::stream)
                .anyMatch(words -> words.endsWith("?") || words.endsWith("!"));
    }

    @Test
    void no_sign_follows_a_sign_on_a_button() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".md")).toList();

            assertThat(texts).isNotEmpty().allSatisfy(file -> assertThat(read(file)).isEmpty());
        }
    }

    private static List<String> read(Path file) throws IOException {
        return clashes(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({
        "'Zie je {label.microsoft-web.no-account}?', microsoft-web.no-account",
        "'Kies {label.microsoft-web.no-access}.', microsoft-web.no-access",
        "'**{label.microsoft-web.no-account}**!', microsoft-web.no-account"
    })
    void finds_such_a_sign(String text, String name) {
        assertThat(clashes(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'Kies {label.microsoft-web.next}.'",
        "'Sla {label.microsoft-web.no-account} over: je hebt er al een.'"
    })
    void leaves_other_signs_alone(String text) {
        assertThat(clashes(text)).isEmpty();
    }
}
