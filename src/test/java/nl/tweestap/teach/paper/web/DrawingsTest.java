package nl.tweestap.teach.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Shown;
import nl.tweestap.guide.composing.RealContent;
import org.junit.jupiter.api.Test;

/** Screens are drawn once for all guides. */
class DrawingsTest {

    private static final List<Shown> TWO =
            RealContent.rpo(Device.IOS)
                    .steps()
                    .flatMap(step -> step.shown().stream())
                    .distinct()
                    .limit(2)
                    .toList();

    private static Map<Shown, Drawings.Drawing> of(Drawings drawings, List<Shown> wanted) {
        return drawings.of(wanted, "example", Map.of());
    }

    @Test
    void what_was_drawn_stays_and_only_the_rest_is_drawn() {
        Drawings drawings = new Drawings();
        Shown first = TWO.get(0);
        Drawings.Drawing before = of(drawings, List.of(first)).get(first);

        Map<Shown, Drawings.Drawing> both = of(drawings, TWO);

        assertThat(both).containsOnlyKeys(TWO);
        assertThat(both.get(first)).isSameAs(before);
        assertThat(drawings.of(List.of(first), "voorbeeld", Map.of()).get(first))
                .isNotSameAs(before);
    }

    @Test
    void too_many_are_forgotten_but_answered() {
        Drawings drawings = new Drawings(1);

        assertThat(of(drawings, TWO)).containsOnlyKeys(TWO);
        assertThat(of(drawings, TWO).values())
                .extracting(one -> one.png().length)
                .contains(drawings.bytesKept());
    }
}
