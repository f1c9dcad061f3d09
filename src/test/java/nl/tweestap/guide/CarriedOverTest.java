package nl.tweestap.guide;

import static nl.tweestap.guide.composing.RealContent.rpo;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who cannot read sees by the pictures where to go on, and what to take along. */
class CarriedOverTest {

    private static final Guide IPHONE = rpo(Device.IOS);

    private static List<Picture.Drawn> carried(Step step) {
        return step.pictures().stream()
                .flatMap(picture -> picture.elements().stream())
                .filter(element -> element.value() == Value.CARRIED)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rpo, app, approve, 42",
        "rpo, app, phone-code, 123456",
        "rocmn, app, phone-code, 123456",
        "mborijnland, phone, sign-in-code, 123456",
        "hupracloud, new-phone, approve-old-phone, 42",
        "rpo, set-up, own-scan, 481 275",
        "rpo, set-up, own-phone-code, 123456",
        "rpo, lost-phone, own-recovery-code, EEEE-FFFF-GGGG-HHHH"
    })
    void what_is_read_here_and_typed_there_stands_out_on_both(
            String school, String slug, String step, String text) {
        Guide guide = RealContent.guide(school, slug, Device.IOS, Language.DUTCH);

        assertThat(carried(step(guide, step)))
                .hasSize(2)
                .allMatch(element -> element.text().equals(text))
                .anyMatch(element -> element.kind().equals("field"));
    }

    @Test
    void what_is_typed_where_it_is_read_is_carried_nowhere() {
        assertThat(carried(step(IPHONE, "scan-code").seen("cannot-scan"))).isEmpty();
        assertThat(carried(step(IPHONE, "phone-number"))).isEmpty();
    }

    @Test
    void each_going_over_to_another_device_is_shown_and_no_other() {
        assertThat(step(IPHONE, "approve").shown())
                .extracting(Shown::isElsewhere)
                .containsExactly(false, true, false);
        assertThat(step(IPHONE, "scan-code").shown())
                .extracting(Shown::isElsewhere)
                .containsExactly(false, true, false, false, true);
        assertThat(step(IPHONE, "open-start-page").shown())
                .extracting(Shown::isElsewhere)
                .containsOnly(false);
    }
}
