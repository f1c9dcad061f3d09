package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing takes our own HTML apart: whoever writes it is told what it is to be. That only web rooms
 * know who writes it is kept by the arrows, for it stands in {@code shell}.
 */
class OwnHtmlTest {

    /** A string that holds a tag or an attribute; {@code (?<name>} and {@code (?<=} are none. */
    private static final String MARKUP =
            "\"(?:[^\"\\\\]|\\\\.)*?(?:(?<!\\()(?<!\\(\\?)<[\\[(/a-z!]|[a-z]=\\\\\")";

    /** Looks for it, or puts something in place of it; putting it in place is writing. */
    private static final Pattern TAKEN_APART =
            Pattern.compile(
                    "(?:Pattern\\.compile|split|indexOf|matches)\\(\\s*"
                            + MARKUP
                            + "|(?:replaceAll|replaceFirst|replace)\\(\\s*"
                            + MARKUP
                            + "(?:[^\"\\\\]|\\\\.)*\"\\s*,");

    @Test
    void nothing_takes_it_apart() {
        assertThat(
                        SourceFiles.below(SourceFiles.JAVA, ".java").stream()
                                .filter(OwnHtmlTest::takesApart)
                                .map(Path::toString))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"<[^>]*>\")",
                "Pattern.compile(\n    \"<(a|form) ([^>]*?)(href|action)=\")",
                "html.replace(\"href=\\\"#\", path)",
                "Pattern.compile(\" nonce=\\\"[^\\\"]*\\\"\")",
                "html.indexOf(\"</body>\")"
            })
    void finds_what_would(String code) {
        assertThat(TAKEN_APART.matcher(code).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"(?<slug>[a-z]+)\")",
                "Pattern.compile(\"(?<=\\\\w)(?=[@.])|(?<!x)\")",
                "text.replace(\"<\", \"&lt;\")",
                "word.replaceAll(\"<wbr>\")"
            })
    void lets_others_be(String code) {
        assertThat(TAKEN_APART.matcher(code).find()).isFalse();
    }

    private static boolean takesApart(Path file) {
        return TAKEN_APART.matcher(SourceFiles.text(file)).find();
    }
}
