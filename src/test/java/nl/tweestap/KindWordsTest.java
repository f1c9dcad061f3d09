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

    private static Stream<String> beginnings(Kind kind) {
        return kind.isEveryday() ? Stream.concat(forAll(), everydayBeginnings()) : forAll();
    }

    private static Stream<String> forAll() {
        return Stream.of(
                "account.kind.",
                "account.given-name.",
                "account.told.added-",
                "verifier.verdict.no-code-",
                "verifier.verdict.wrong-",
                "verifier.verdict.used-");
    }

    /** Of kinds that can be the one that is asked first. */
    private static Stream<String> everydayBeginnings() {
        return Stream.of("enrolment.done.then-", "enrolment.wizard.bound-");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void has_all_words_in_every_language(Kind kind) {
        assertThat(
                        Language.PACKED.stream()
                                .flatMap(
                                        language ->
                                                beginnings(kind)
                                                        .map(key -> key + kind.slug())
                                                        .map(key -> Words.of(key, language))))
                .noneMatch(words -> words.startsWith("???"));
    }
}
