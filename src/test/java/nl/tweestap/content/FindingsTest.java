package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong and what to do about it: the words of all findings. */
class FindingsTest {

    private static Stream<String> keys() {
        return ResourceBundle.getBundle("nl.tweestap.text.finding", Locale.ROOT).keySet().stream()
                .filter(key -> !key.startsWith("finding.example."));
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.text.PackedLanguages#all")
    void each_says_what_is_wrong_and_then_what_to_do(Language language) {
        assertThat(keys())
                .allSatisfy(
                        key -> {
                            String[] halves = Words.of(key, language).split(" → ", -1);
                            assertThat(halves).hasSize(2).noneMatch(String::isBlank);
                        });
    }

    @Test
    void what_an_editor_typed_is_filled_in_as_it_is() {
        Problem problem =
                new Problem("x.yaml", 3, "finding.value", List.of("a → {1} $1", "b"), false);

        assertThat(problem.what()).isEqualTo("“a → {1} $1” cannot be right.");
        assertThat(problem.what(Language.DUTCH)).isEqualTo("“a → {1} $1” kan niet kloppen.");
        assertThat(problem.mend(Language.DUTCH)).isEqualTo("Schrijf het zoals “b”.");
        assertThat(problem.toString())
                .isEqualTo("x.yaml:3  “a → {1} $1” cannot be right. Write it like “b”.");
    }

    @Test
    void a_finding_without_words_in_the_bundle_cannot_be_made() {
        assertThatThrownBy(() -> new Problems().add("x", 1, "Wrong.", "Mend it."))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
