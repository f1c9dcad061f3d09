package nl.tweestap.helpdesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that two people who cannot see each other take for no other word. */
class SpokenWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en", "tr"})
    void there_are_a_thousand_short_ones(String language) {
        assertThat(SpokenWords.of(language))
                .hasSizeGreaterThanOrEqualTo(1_000)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]{4,12}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_two_differ_by_one_letter_and_none_begins_with_another(String language) {
        List<String> words = SpokenWords.of(language);
        for (String one : words) {
            assertThat(words.stream().filter(other -> isAlike(one, other))).isEmpty();
        }
    }

    private static boolean isAlike(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String otherRest = other.substring(same);
        return Stream.of(
                                rest + "|" + otherRest.replaceFirst("^.", ""),
                                rest.replaceFirst("^.", "") + "|" + otherRest,
                                rest.replaceFirst("^.", "")
                                        + "|"
                                        + otherRest.replaceFirst("^.", ""))
                        .map(pair -> pair.split("\\|", -1))
                        .anyMatch(pair -> pair[0].equals(pair[1]))
                || otherRest.isEmpty();
    }

    @Test
    void two_are_drawn_never_the_same_twice() {
        Random source = new Random(7);
        for (int time = 0; time < 5_000; time++) {
            String[] drawn = SpokenWords.draw("nl", source).split(" ");
            assertThat(drawn).hasSize(2);
            assertThat(drawn[0]).isNotEqualTo(drawn[1]);
        }
    }

    @Test
    void they_are_heard_in_any_case_and_with_signs_but_not_in_part() {
        assertThat(SpokenWords.isHeard("appel fluit", "Appel, FLUIT.")).isTrue();
        assertThat(SpokenWords.isHeard("appel fluit", "appelfluit")).isTrue();
        assertThat(SpokenWords.isHeard("appel fluit", "fluit appel")).isFalse();
        assertThat(SpokenWords.isHeard("appel fluit", "appel")).isFalse();
        assertThat(SpokenWords.isHeard("", "")).isFalse();
    }
}
