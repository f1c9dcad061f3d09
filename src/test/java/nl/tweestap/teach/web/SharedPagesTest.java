package nl.tweestap.teach.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.teach.oembed.Shareable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are those of something to share. */
class SharedPagesTest {

    private final SharedPages pages = SharedSamples.PAGES;

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/guides/app, /embed/nl/rpo/app",
        "/nl/rpo/guides/app/ios, /embed/nl/rpo/app/ios",
        "/nl/rpo/guides/app/ios/, /embed/nl/rpo/app/ios",
        "/nl/rpo/guides/app/ios/scan-code, /embed/nl/rpo/app/ios/scan-code",
        "/nl/rpo/try/app/ios, /embed/nl/rpo/try/app/ios",
        "/nl/rpo/try/app/ios/scan-code/2, /embed/nl/rpo/try/app/ios/scan-code",
        "/embed/nl/rpo/app/ios/scan-code, /embed/nl/rpo/app/ios/scan-code",
        "/embed/nl/rpo/try/app/ios, /embed/nl/rpo/try/app/ios",
        "/en/mborijnland/guides/phone/other, /embed/en/mborijnland/phone/other"
    })
    void a_guide_a_step_and_a_rehearsal_have_a_place_for_a_frame(String path, String framed) {
        assertThat(pages.find(path).flatMap(Shareable::framedPath)).contains(framed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo", "/nl/rpo/", "/nl/rpo/guides"})
    void a_first_page_is_shared_by_its_link_and_has_no_frame(String path) {
        Shareable page = pages.find(path).orElseThrow();

        assertThat(page.framedPath()).isEmpty();
        assertThat(page.path()).isEqualTo("/nl/rpo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/nl",
                "/nl/nobody",
                "/nl/nobody/guides/app",
                "/nl/rpo/account",
                "/nl/rpo/sign-in",
                "/nl/rpo/guides/nothing",
                "/nl/rpo/guides/app/nokia",
                "/nl/rpo/guides/app/ios/nowhere",
                "/nl/rpo/guides/app/ios/scan-code/2",
                "/nl/rpo/try/app",
                "/nl/rpo/try/app/ios/nowhere",
                "/embed/nl/rpo",
                "/embed/nl/rpo/account",
                "/embed/nl/rpo/guides/app/ios",
                "//nl/rpo/guides/app",
                "/nl/rpo/../rpo/guides/app",
                "/xx/rpo/guides/app"
            })
    void nothing_else_is_to_be_shared(String path) {
        assertThat(pages.find(path)).isEmpty();
    }

    @Test
    void a_language_the_school_does_not_speak_is_that_of_the_school() {
        assertThat(pages.find("/nl/mborijnland/guides/app/ios"))
                .hasValueSatisfying(
                        page ->
                                assertThat(page.language())
                                        .isEqualTo(
                                                page.school()
                                                        .languages()
                                                        .nearest(page.language())));
    }

    @Test
    void says_what_it_is_in_the_words_of_its_language() {
        assertThat(SharedSamples.at("/en/rpo/guides/app/ios/scan-code").title())
                .startsWith("Step 7 of 13: ");
        assertThat(SharedSamples.at("/nl/rpo/try/app/ios").title()).startsWith("Oefenen: ");
        assertThat(SharedSamples.at("/nl-formal/rpo/guides/app/ios").locale()).isEqualTo("nl_NL");
        assertThat(SharedSamples.at("/en/rpo").locale()).isEqualTo("en_GB");
        assertThat(SharedSamples.at("/nl/rpo/guides/app/ios").description())
                .isNotBlank()
                .hasSizeLessThan(202);
    }
}
