package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.content.Block;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.school.OpenedSchools;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** content/README.md builds a school; who copies its files has that school. */
class TaughtSchoolTest {

    private static final Pattern FILE =
            Pattern.compile(
                    "(?m)^`((?:schools|guides)/noordveld[^`]*)`.*\\n\\n```\\w+\\n((?s:.*?))^```$");

    @TempDir Path root;

    /** The files of the school, as the text gives them. */
    static Map<String, String> taught() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher file = FILE.matcher(Files.readString(Path.of("content", "README.md")));
        while (file.find()) {
            files.put(file.group(1), file.group(2));
        }
        return files;
    }

    @BeforeEach
    void follow() throws IOException {
        Folders.copyRealContent(root, List.of());
        taught().forEach((file, text) -> Folders.write(root, file, text));
    }

    private Optional<Guide> guide(Device device, Language language) {
        OpenedGuides portal = OpenedGuides.on(new ContentFolder(root), () -> Instant.EPOCH);
        return portal.schools()
                .find("noordveld")
                .flatMap(school -> portal.guides().guide(school, "app", device, language));
    }

    @Test
    void the_school_that_is_taught_stands_without_a_problem() throws IOException {
        assertThat(taught()).hasSizeGreaterThan(6);
        assertThat(ContentCheck.check(new ContentFolder(root))).isEmpty();
        assertThat(guide(Device.IOS, Language.DUTCH)).isPresent();
        assertThat(guide(Device.ANDROID, Language.ENGLISH)).isPresent();
    }

    @Test
    void what_its_own_words_do_not_say_comes_from_the_step() {
        var dutch =
                guide(Device.IOS, Language.DUTCH).orElseThrow().step("open-store").orElseThrow();
        var shared = RealContent.step(RealContent.rpo(Device.IOS), "open-store");

        assertThat(dutch.title()).isEqualTo(shared.title());
        assertThat(dutch.introduction()).hasSameSizeAs(shared.introduction());
        assertThat(dutch.trouble()).hasSize(1);
        assertThat(((Block.ItemList) dutch.trouble().get(0)).items()).hasSize(1);
    }

    @Test
    void a_guide_may_begin_elsewhere_than_the_school() {
        Guide guide = guide(Device.IOS, Language.DUTCH).orElseThrow();

        assertThat(guide.step("open-start-page").orElseThrow().callouts().toString())
                .contains("start.noordveld.nl/app");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.text.PackedLanguages#all")
    void a_school_needs_words_in_its_own_language_only(Language own) {
        for (Language other : Language.PACKED) {
            if (!other.isSame(own)) {
                for (String place :
                        List.of(
                                "schools/noordveld/%s.properties",
                                "guides/noordveld-app/%s.md",
                                "guides/noordveld-app/open-store/%s.md")) {
                    root.resolve(place.formatted(other.htmlLang())).toFile().delete();
                }
            }
        }
        Folders.replace(root, "schools/noordveld/school.yaml", "[nl, en]", "[" + own.tag() + "]");
        if (own.equals(Language.FORMAL_DUTCH)) {
            formal("schools/noordveld/nl.properties", "je school", "uw school");
            formal("guides/noordveld-app/nl.md", "je het", "u het");
        }

        assertThat(ContentCheck.check(new ContentFolder(root)))
                .filteredOn(problem -> problem.file().contains("noordveld"))
                .filteredOn(problem -> !problem.what().contains("stands on a page that says u"))
                .isEmpty();
        Guide guide = guide(Device.IOS, own).orElseThrow();
        assertThat(guide.steps()).allMatch(step -> !step.isFallback());
    }

    private void formal(String file, String text, String other) {
        String written =
                new ContentFolder(root)
                        .text(file, new nl.tweestap.content.Problems())
                        .orElseThrow();
        Folders.write(root, file, written.replace(text, other));
    }

    @Test
    void the_school_to_copy_knows_every_key_and_stands() throws IOException {
        String example = Files.readString(Path.of("content", "schools", "school.yaml"));
        String whole = example.replaceAll("(?m)^#([a-z-]+: )", "$1").replace("ended: true", "");
        Folders.write(root, "schools/noordveld/school.yaml", example);
        assertThat(ContentCheck.check(new ContentFolder(root))).isEmpty();

        Folders.write(root, "schools/noordveld/school.yaml", whole);
        for (String language : List.of("nl", "en")) {
            String file = "schools/noordveld/" + language + ".properties";
            formal(file, "desk=", "reading=Meer\ndesk=");
        }

        assertThat(ContentCheck.check(new ContentFolder(root))).isEmpty();
        assertThat(OpenedSchools.keys())
                .allMatch(
                        key ->
                                example.contains("\n" + key + ":")
                                        || example.contains("\n#" + key + ":"));
    }

    @Test
    void a_screen_of_the_landing_page_that_is_gone_is_named() {
        Folders.replace(root, "schools/noordveld/school.yaml", "step: microsoft", "step: here");
        Folders.delete(root, "screens/landing-phone.yaml");

        assertThat(ContentCheck.check(new ContentFolder(root)))
                .extracting(nl.tweestap.content.Problem::what)
                .containsOnly("There is no screen “landing-phone”.");
    }
}
