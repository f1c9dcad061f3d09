package nl.tweestap.guide;

import static nl.tweestap.guide.composing.RealContent.rpo;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Apps are known by their mark before anybody reads their name. */
class AppMarksTest {

    private static final Path ICONS = Path.of("src/main/webapp/assets/icons.svg");
    private static final Set<String> APPS = Set.of("app", "tile", "notification");

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void apps_on_one_screen_can_be_told_apart(String school) {
        assertThat(pictures(school))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(marks(picture)).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void every_app_has_a_mark_that_is_drawn(String school) throws IOException {
        String icons = Files.readString(ICONS);

        assertThat(pictures(school).stream().flatMap(picture -> marks(picture).stream()))
                .isNotEmpty()
                .allMatch(mark -> icons.contains("id=\"icon-" + mark + "\""));
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void every_answer_of_a_question_has_an_icon_of_its_own_that_is_drawn(String slug)
            throws IOException {
        String sheet = Files.readString(ICONS);

        assertThat(RealContent.school(slug).guides())
                .flatMap(
                        name ->
                                RealContent.guide(slug, name.slug(), Device.IOS, Language.DUTCH)
                                        .questions())
                .isNotEmpty()
                .allSatisfy(
                        question ->
                                assertThat(question.answers())
                                        .extracting(Guide.Answer::icon)
                                        .doesNotHaveDuplicates()
                                        .allMatch(icon -> sheet.contains("\"icon-" + icon + "\"")));
    }

    @Test
    void the_app_looks_the_same_wherever_it_is_and_each_phone_has_a_store_of_its_own() {
        Guide iphone = rpo(Device.IOS);

        assertThat(mark(step(iphone, "install-app"), "name"))
                .isEqualTo(mark(step(iphone, "approve"), "notification"))
                .isEqualTo(mark(step(iphone, "app-done"), "method"));
        assertThat(mark(step(iphone, "open-store"), "store")).isEqualTo("store-ios");
        assertThat(mark(step(rpo(Device.ANDROID), "open-store"), "store"))
                .isEqualTo("store-android");
    }

    @Test
    void each_device_has_an_icon_of_its_own() throws IOException {
        String icons = Files.readString(ICONS);

        assertThat(Stream.of(Device.values()).map(Device::icon))
                .doesNotHaveDuplicates()
                .allMatch(icon -> icons.contains("id=\"icon-" + icon + "\""));
    }

    private static List<Picture> pictures(String school) {
        return RealContent.school(school).guides().stream()
                .map(name -> RealContent.guide(school, name.slug(), Device.IOS, Language.DUTCH))
                .flatMap(Guide::steps)
                .flatMap(step -> step.pictures().stream())
                .toList();
    }

    private static List<String> marks(Picture picture) {
        return picture.elements().stream()
                .filter(element -> APPS.contains(element.kind()))
                .map(Picture.Drawn::icon)
                .collect(Collectors.toList());
    }

    private static String mark(Step step, String id) {
        return step.pictures().stream()
                .flatMap(picture -> picture.elements().stream())
                .filter(element -> element.id().equals(id))
                .map(Picture.Drawn::icon)
                .findFirst()
                .orElseThrow();
    }
}
