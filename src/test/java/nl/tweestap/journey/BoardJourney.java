package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** The board of a lesson on a beamer of 1920 by 1080, read from the last row. */
class BoardJourney {

    /**
     * On a wall two metres wide a pixel is a millimetre. From five metres a capital wants a two
     * hundredth of that, 25 mm, and it is some 0.7 of the size of its letters.
     */
    private static final double LEAST_SIZE = 25 / 0.7;

    private static final String SMALLEST =
            "() => Math.min(...[...document.querySelectorAll('.board *')]"
                    + ".filter(one => one.checkVisibility() && [...one.childNodes]"
                    + ".some(node => node.nodeType === 3 && node.data.trim()))"
                    + ".map(one => parseFloat(getComputedStyle(one).fontSize)))";

    private static final String FITS =
            "() => document.documentElement.scrollHeight <= innerHeight"
                    + " && document.documentElement.scrollWidth <= innerWidth";

    @Test
    void each_word_is_large_enough_for_five_metres_and_all_of_it_is_in_sight() {
        Desk teacher = Desk.at("rpo", Role.TEACHER);
        String window =
                teacher.press(
                                teacher.caller().open("/nl/rpo/class"),
                                "#open",
                                Map.of("class", People.CLASS))
                        .path();
        try (Visit wall = Browser.desktop()) {
            wall.page().setViewportSize(1920, 1080);
            wall.go(window + "/board");

            Number smallest = (Number) wall.page().evaluate(SMALLEST);
            assertThat(smallest.doubleValue()).isGreaterThanOrEqualTo(LEAST_SIZE);
            assertThat(wall.page().evaluate(FITS)).isEqualTo(true);
        } finally {
            teacher.press(teacher.caller().open(window), "#close", Map.of());
        }
    }
}
