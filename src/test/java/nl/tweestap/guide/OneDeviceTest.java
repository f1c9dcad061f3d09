package nl.tweestap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guide for who has a phone and no computer. */
class OneDeviceTest {

    private static Guide guide(String school, String slug, boolean isOnOneDevice) {
        return RealContent.guide(
                slug,
                new Audience(
                        RealContent.school(school),
                        Device.ANDROID,
                        Language.DUTCH,
                        ScreenLanguages.UNKNOWN,
                        isOnOneDevice));
    }

    @ParameterizedTest
    @CsvSource({
        "rpo, app",
        "rocmn, app",
        "hupracloud, app",
        "mborijnland, app",
        "mborijnland, phone",
        "rpo, set-up",
        "mborijnland, set-up"
    })
    void A2_all_of_it_is_done_on_the_phone(String school, String slug) {
        Guide guide = guide(school, slug, true);

        assertThat(guide.steps())
                .allSatisfy(
                        step -> {
                            assertThat(step.where()).containsExactly(Where.PHONE);
                            assertThat(step.pictures())
                                    .extracting(Picture::where)
                                    .doesNotContain(Where.COMPUTER);
                        });
        assertThat(guide(school, slug, false).steps().flatMap(step -> step.where().stream()))
                .contains(Where.COMPUTER);
    }

    @ParameterizedTest
    @CsvSource({"rpo, app", "rocmn, app", "hupracloud, app", "mborijnland, app"})
    void A2_a_link_is_tapped_where_others_scan(String school, String slug) {
        Guide guide = guide(school, slug, true);

        assertThat(guide.oneDevice()).contains(Map.of("scan-code", "same-phone"));
        assertThat(guide.step("scan-code").orElseThrow().variant("same-phone")).isPresent();
    }
}
