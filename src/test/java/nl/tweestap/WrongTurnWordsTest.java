package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is said in whole sentences: screen readers pause where they end. */
class WrongTurnWordsTest {

    private static final Pattern WRONG =
            Pattern.compile(
                    "[^=]*(?:-missing|-long|\\.limit|\\.expired|\\.wrong|\\.busy"
                            + "|\\.problem-[a-z-]+|\\.verdict\\.[a-z-]+)=.*");

    static Stream<Path> bundles() {
        return SourceFiles.below(SourceFiles.WORDS, ".properties").stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void ends_with_a_full_stop(Path bundle) throws java.io.IOException {
        List<String> lines = Files.readAllLines(bundle);

        assertThat(lines.stream().filter(line -> WRONG.matcher(line).matches()))
                .allMatch(line -> line.endsWith(".") || line.endsWith("?"));
    }
}
