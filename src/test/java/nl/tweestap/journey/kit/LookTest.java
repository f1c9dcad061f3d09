package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the short run sees when it takes turns. */
class LookTest {

    private static List<Look> seen(int first, int turns) {
        return IntStream.range(first, first + turns)
                .mapToObj(turn -> Look.inTurn(turn, Look.ALL))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 17})
    void six_turns_see_every_width_in_both_schemes(int first) {
        assertThat(seen(first, 6)).containsExactlyInAnyOrderElementsOf(Look.ALL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 17})
    void a_page_in_three_languages_is_seen_at_three_widths_in_both_schemes(int first) {
        assertThat(seen(first, 3)).extracting(Look::width).doesNotHaveDuplicates();
        assertThat(seen(first, 3))
                .extracting(Look::scheme)
                .contains(ColorScheme.LIGHT, ColorScheme.DARK);
    }
}
