package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words that are found by the name of a kind: no kind is without them. */
class KindWordsTest {

    private static Stream<String> beginnings() {
        return Stream.of(
                "account.kind.",
                "account.given-name.",
                "account.told.added-",
                "verifier.verdict.no-code-",
                "verifier.verdict.wrong-",
                "verifier.verdict.used-");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void has_all_words_in_every_language(Kind kind) {
        assertThat(
                        Stream.of(Language.values())
                                .flatMap(
                                        language ->
                                                beginnings()
                                                        .map(key -> key + kind.slug())
                                                        .map(
                                                                key ->
                                                                        Words.of(
                                                                                key,
                                                                                language
                                                                                        .locale()))))
                .noneMatch(words -> words.startsWith("???"));
    }
}
