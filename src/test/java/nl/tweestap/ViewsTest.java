package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a view may not contain: what the policy forbids, open includes, words of its own. */
class ViewsTest {

    /** The content security policy forbids them, so they would not even work. */
    private static final Pattern INLINE =
            Pattern.compile(
                    "\\sstyle=\"|<style|\\son[a-z]+=\"|javascript:|<script(?![^>]*\\ssrc=)[^>]*>");

    private static final Pattern SCRIPT_WITH_BODY =
            Pattern.compile("<script[^>]*>\\s*[^<\\s][^<]*</script>");

    /** The bundled Mojarra has a known hole when these are expressions. */
    private static final Pattern DYNAMIC =
            Pattern.compile(
                    "<(?:ui|h|f|c|p|cc):[^>]*\\s(?:src|template|name|library)=\"[^\"]*[#$]\\{");

    /** Not aware of nonces, or of more power than we give away. */
    private static final Pattern UNWANTED =
            Pattern.compile("<f:ajax|<f:websocket|<h:commandScript|<p:textEditor");

    /** Only for HTML of our own writers: see the tag. */
    private static final String WRITTEN = "tags/written.xhtml";

    /** Words are in the bundles: two letters in a row outside a tag and an expression. */
    private static final Pattern WORDS = Pattern.compile(">[^<#]*?([A-Za-z]{3,})[^<#]*<");

    private static final List<String> NAMES =
            List.of("Tweestap", "iPhone", "Android", "App Store", "Play Store", "QR");

    static Stream<Path> views() {
        return SourceFiles.below(SourceFiles.VIEWS, ".xhtml").stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void has_no_inline_script_or_style(Path view) {
        String text = SourceFiles.view(view);

        assertThat(SourceFiles.found(INLINE, text)).isEmpty();
        assertThat(SourceFiles.found(SCRIPT_WITH_BODY, text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void includes_nothing_that_is_decided_at_run_time(Path view) {
        assertThat(SourceFiles.found(DYNAMIC, SourceFiles.view(view))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void uses_no_component_that_needs_more_than_our_policy(Path view) {
        assertThat(SourceFiles.found(UNWANTED, SourceFiles.view(view))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void escapes_everything_but_what_we_wrote_as_html(Path view) {
        if (view.toString().replace('\\', '/').endsWith(WRITTEN)) {
            return;
        }
        assertThat(SourceFiles.view(view)).doesNotContain("escape=\"false\"");
    }

    @ParameterizedTest
    @MethodSource("views")
    void has_no_words_of_its_own(Path view) {
        String text = SourceFiles.view(view).replaceAll("[#$]\\{[^}]*\\}", "");

        assertThat(SourceFiles.found(WORDS, text).filter(word -> !isName(word))).isEmpty();
    }

    private static boolean isName(String word) {
        return NAMES.stream().anyMatch(name -> name.contains(word));
    }
}
