package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching our own guides. */
class GuideSearchTest {

    private static final OpenedGuides OPENED = OpenedGuides.real();

    /** One for all of them: it makes an index for each school and language it is asked about. */
    private static final GuideSearch SEARCH = search();

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private static GuideSearch search() {
        GuideSearch search = new GuideSearch();
        search.guides = OPENED.guides();
        return search;
    }

    private List<Hit> find(String typed) {
        return find("rpo", Language.DUTCH, typed, Optional.of(Device.IOS));
    }

    private List<Hit> find(
            String school, Language language, String typed, Optional<Device> device) {
        School found = OPENED.schools().find(school).orElseThrow();
        return SEARCH.find(found, language, typed, device);
    }

    @ParameterizedTest
    @CsvSource({
        "qr code scannen, scan-code",
        "qrcode, scan-code",
        "scanen, scan-code",
        "Installer Microsoft Autenticator, install-app",
        "app stroe, open-store",
        "TELEFOONNUMMER, phone-number",
        "sms, phone-code"
    })
    void finds_the_step_somebody_means_typos_and_all(String typed, String step) {
        assertThat(find(typed))
                .extracting(hit -> hit.path().replaceFirst(".*/", ""))
                .startsWith(find(typed).get(0).path().replaceFirst(".*/", ""))
                .contains(step);
        assertThat(find(typed).subList(0, Math.min(3, find(typed).size())))
                .anyMatch(hit -> hit.path().endsWith("/" + step));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, herstelcodes, /sign-in?way=recovery-code",
        "nl, sms komt niet, #help",
        "nl, servcedesk, #help",
        "nl, inloggen, /sign-in",
        "nl, mijn account, /account",
        "nl, mfa, /enrol",
        "nl-formal, sms komt niet aan, #help",
        "en, sms does not come, #help",
        "en, sign in, /sign-in",
        "en, accuont, /account",
        "en, set up, /enrol"
    })
    void finds_what_the_landing_page_offers(String language, String typed, String path) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();
        for (School school : OPENED.schools().all()) {
            List<Hit> hits = find(school.slug(), reader, typed, Optional.of(Device.IOS));

            assertThat(hits.stream().limit(3).map(Hit::path))
                    .contains("/" + language + "/" + school.slug() + path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, approve, approve",
        "nl, goedkeuren, approve",
        "nl, weigeren, approve",
        "nl, persoonlijk, add-account",
        "nl, personal account, add-account",
        "nl, afbeelding, scan-code",
        "nl, ontgrendelcode, scan-code",
        "en, goedkeuren, approve",
        "en, deny, approve"
    })
    void finds_what_stands_on_the_readers_screen(String language, String typed, String step) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();

        assertThat(find("rpo", reader, typed, Optional.of(Device.IOS)).stream().limit(4))
                .extracting(Hit::path)
                .anyMatch(path -> path.endsWith("/" + step));
    }

    @Test
    void a_title_says_more_than_the_text_and_that_more_than_a_screen() {
        Set<String> word = Set.of("camera");
        GuideIndex index =
                new GuideIndex(
                        List.of(
                                new Entry("c", hit("screen"), Set.of(), Set.of(), word),
                                new Entry("b", hit("text"), Set.of(), word, Set.of()),
                                new Entry("a", hit("title"), word, Set.of(), Set.of())));

        assertThat(index.find("camera", Optional.empty()))
                .extracting(Hit::title)
                .containsExactly("title", "text", "screen");
    }

    private static Hit hit(String title) {
        return new Hit(title, "", 0, Optional.empty(), "/" + title, "");
    }

    @Test
    void an_offer_is_said_in_the_tone_of_the_reader() {
        assertThat(find("hupracloud", Language.FORMAL_DUTCH, "mijn account", Optional.empty()))
                .extracting(Hit::title)
                .contains("Uw accountpagina: hoe u inlogt");
    }

    @Test
    void a_word_of_a_guide_still_leads_to_the_guide_first() {
        assertThat(find("qr code scannen").get(0).path()).contains("/guides/");
        assertThat(find("app installeren").get(0).path()).contains("/guides/");
    }

    @Test
    void finds_in_the_readers_language_and_tone() {
        assertThat(find("rpo", Language.ENGLISH, "scan code", Optional.empty()))
                .isNotEmpty()
                .allMatch(hit -> hit.path().startsWith("/en/rpo/"));
        assertThat(find("hupracloud", Language.FORMAL_DUTCH, "telefoon", Optional.empty()))
                .isNotEmpty()
                .allMatch(hit -> hit.path().startsWith("/nl-formal/hupracloud"));
    }

    @Test
    void names_each_step_once_on_the_readers_own_device() {
        List<Hit> hits = find("rpo", Language.DUTCH, "scan code", Optional.of(Device.ANDROID));

        assertThat(hits).extracting(Hit::path).doesNotHaveDuplicates();
        assertThat(hits.get(0).device()).contains(Device.ANDROID);
        assertThat(hits)
                .extracting(hit -> hit.path().replaceFirst("/(ios|android|other)", ""))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?!", "xyzzyplugh", "فارسی", "<script>alert(1)</script>", "\u0000"})
    void nonsense_finds_nothing_and_breaks_nothing(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void ten_thousand_characters_cost_no_more_than_two_hundred() {
        find("code");
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> find("scannen ".repeat(1_250)));
        assertThat(find("code " + "x".repeat(10_000)))
                .hasSizeLessThanOrEqualTo(GuideIndex.MAX_HITS);
    }
}
