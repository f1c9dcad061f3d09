package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of people in need, in the language they read and in the other one. */
class SearchedWordsTest {

    private static final OpenedGuides OPENED = OpenedGuides.real();
    private static final GuideSearch SEARCH = search();

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private static GuideSearch search() {
        GuideSearch search = new GuideSearch();
        search.guides = OPENED.guides();
        return search;
    }

    private static List<Hit> find(
            String school, Language language, String typed, Optional<Device> device) {
        School found = OPENED.schools().find(school).orElseThrow();
        return SEARCH.find(found, language, typed, device);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, te veel pogingen, /sign-in",
        "nl, verkeerde code, /sign-in",
        "nl, account geblokkeerd, /sign-in",
        "nl, otp, /enrol",
        "nl, too many attempts, /sign-in",
        "nl, forgot password, #help",
        "nl-formal, account geblokkeerd, /sign-in",
        "en, too many tries, /sign-in",
        "en, wrong code, /sign-in",
        "en, account locked, /sign-in",
        "en, otp, /enrol"
    })
    void finds_what_befell_somebody_in_either_language(String language, String typed, String path) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();
        for (School school : OPENED.schools().all()) {
            List<Hit> hits = find(school.slug(), reader, typed, Optional.of(Device.IOS));

            assertThat(hits.stream().limit(3).map(Hit::path))
                    .contains("/" + language + "/" + school.slug() + path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, wachtwoord vergeten, Wachtwoord vergeten",
        "nl-formal, wachtwoord vergeten, Wachtwoord vergeten",
        "nl, wachtwoord kwijt, Wachtwoord vergeten",
        "en, forgotten password, Forgotten your password",
        "en, wachtwoord vergeten, Forgotten your password",
        "nl, telefoon vergeten, Telefoon kwijt of kapot"
    })
    void finds_first_what_was_forgotten(String language, String typed, String title) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();
        for (School school : OPENED.schools().all()) {
            assertThat(find(school.slug(), reader, typed, Optional.empty()))
                    .first()
                    .extracting(Hit::title)
                    .asString()
                    .startsWith(title);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, wachtwoord vergeten, kwijt of kapot",
        "nl, telefoon kwijt, Wachtwoord vergeten",
        "en, password forgotten, lost or broken",
        "en, lost phone, Forgotten your password"
    })
    void what_says_only_the_common_half_of_it_is_not_found(
            String language, String typed, String title) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();
        for (School school : OPENED.schools().all()) {
            assertThat(find(school.slug(), reader, typed, Optional.empty()).stream().limit(3))
                    .extracting(Hit::title)
                    .noneMatch(found -> found.contains(title));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, vingerafdruk, vingerafdruk",
        "nl-formal, zoekveld, zoekveld",
        "en, letter for letter, letter for letter"
    })
    void an_excerpt_shows_the_line_that_was_looked_for(
            String language, String typed, String shown) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();

        assertThat(find("rpo", reader, typed, Optional.of(Device.IOS)))
                .first()
                .extracting(Hit::excerpt)
                .asString()
                .containsIgnoringCase(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, ipad, ios",
        "en, ipad, ios",
        "nl, samsung, android",
        "nl-formal, iphone, ios",
        "nl, nokia, other"
    })
    void finds_a_guide_by_what_people_call_their_device(
            String language, String typed, String device) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();

        assertThat(find("rpo", reader, typed, Optional.empty()).stream().limit(3))
                .extracting(Hit::path)
                .anyMatch(path -> path.endsWith("/" + device));
    }

    @ParameterizedTest
    @CsvSource({"nl, scan the qr code, scan-code", "en, installeer de app, install-app"})
    void finds_a_step_by_its_title_in_the_other_language(
            String language, String typed, String step) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();

        assertThat(find("rpo", reader, typed, Optional.of(Device.IOS)).stream().limit(4))
                .extracting(Hit::path)
                .anyMatch(path -> path.endsWith("/" + step));
    }
}
