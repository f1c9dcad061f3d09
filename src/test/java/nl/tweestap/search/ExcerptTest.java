package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static double likeness(String line) {
        return line.contains("camera") ? 1 : 0;
    }

    @Test
    void shows_the_first_line_that_says_most_of_what_was_looked_for() {
        assertThat(
                        Excerpt.of(
                                List.of("Open de app.", "Sta de  camera toe .", "De camera."),
                                ExcerptTest::likeness))
                .contains("Sta de camera toe.");
    }

    @Test
    void shows_nothing_of_its_own_where_no_line_says_it() {
        assertThat(Excerpt.of(List.of("Open de app.", ""), ExcerptTest::likeness)).isEmpty();
    }

    @Test
    void shows_a_long_line_from_the_sentence_on_that_says_it() {
        String before = "Dit is een zin van dertig. ".repeat(6);

        assertThat(Excerpt.of(List.of(before + "Sta de camera toe."), ExcerptTest::likeness))
                .contains("Sta de camera toe.");
    }

    @Test
    void cuts_between_words_beyond_a_hundred_and_sixty_letters() {
        String exactly = "a".repeat(Excerpt.MAX_LENGTH);

        assertThat(Excerpt.beginning(exactly)).isEqualTo(exactly);
        assertThat(Excerpt.beginning("woord ".repeat(40)))
                .endsWith("woord …")
                .hasSizeLessThanOrEqualTo(Excerpt.MAX_LENGTH + 2);
    }
}
