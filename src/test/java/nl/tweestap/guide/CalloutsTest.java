package nl.tweestap.guide;

import static nl.tweestap.guide.composing.RealContent.rpo;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Numbers look like an order in which to tap. What is no tap says so, by its shape and in words.
 */
class CalloutsTest {

    private final Guide iphone = rpo(Device.IOS);

    private static List<Pointing> asked(Step step) {
        return IntStream.rangeClosed(1, step.callouts().size()).mapToObj(step::pointing).toList();
    }

    @Test
    void D15_what_is_for_some_readers_only_is_no_step_on_the_way() {
        assertThat(asked(step(iphone, "more-information")))
                .containsExactly(Pointing.LOOK, Pointing.ONLY_IF, Pointing.DO);
        assertThat(asked(step(iphone, "have-app"))).containsExactly(Pointing.ONLY_IF, Pointing.DO);
        assertThat(asked(step(iphone, "scan-code")))
                .containsExactly(
                        Pointing.DO, Pointing.DO, Pointing.DO, Pointing.ONLY_IF, Pointing.DO);
    }

    @Test
    void D15_what_cannot_be_pressed_is_looked_at() {
        assertThat(asked(step(iphone, "open-start-page")))
                .containsExactly(Pointing.LOOK, Pointing.DO, Pointing.DO, Pointing.DO, Pointing.DO);
        assertThat(asked(step(iphone, "app-done"))).containsExactly(Pointing.LOOK, Pointing.DO);
    }

    @Test
    void D15_what_can_be_pressed_and_is_only_looked_at_says_so_in_its_step() {
        Guide hupra = RealContent.guide("hupracloud", "app", Device.IOS, Language.FORMAL_DUTCH);

        assertThat(asked(step(hupra, "check-app"))).containsExactly(Pointing.LOOK);
    }

    @Test
    void D15_the_text_alternative_says_what_the_shape_says() {
        assertThat(step(iphone, "more-information").pictures().get(0).alternative())
                .contains(
                        "Wijzer 1, om te bekijken: Kleine tekst: “n.dewit",
                        "Wijzer 2, alleen als dat nodig is: Link: “Een ander account gebruiken”.",
                        "Wijzer 3: Knop: “Volgende”.");
    }

    @Test
    void D15_what_some_people_see_instead_has_callouts_that_ask_the_same_way() {
        Step typed = step(iphone, "scan-code").seen("cannot-scan");

        assertThat(asked(typed)).containsExactly(Pointing.LOOK, Pointing.DO, Pointing.DO);
    }
}
