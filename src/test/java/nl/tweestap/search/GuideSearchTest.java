package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.OpenedGuides;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching our own guides. */
class GuideSearchTest {

    private static final OpenedGuides OPENED = OpenedGuides.real();
    private static final Guides GUIDES = OPENED.guides();

    private final GuideSearch search = new GuideSearch();

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    GuideSearchTest() {
        search.guides = GUIDES;
    }

    private List<Hit> find(String typed) {
        return find("rpo", Language.DUTCH, typed, Optional.of(Device.IOS));
    }

    private List<Hit> find(
            String school, Language language, String typed, Optional<Device> device) {
        School found = OPENED.schools().find(school).orElseThrow();
        return search.find(found, language, typed, device);
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

    @Test
    void finds_in_the_readers_language_and_tone() {
        assertThat(find("rpo", Language.ENGLISH, "scan code", Optional.empty()))
                .isNotEmpty()
                .allMatch(hit -> hit.path().startsWith("/en/rpo/guides/"));
        assertThat(find("hupracloud", Language.FORMAL_DUTCH, "telefoon", Optional.empty()))
                .isNotEmpty()
                .allMatch(hit -> hit.path().startsWith("/nl-formal/hupracloud/guides/"));
    }

    @Test
    void names_each_step_once_on_the_readers_own_device() {
        List<Hit> hits = find("rpo", Language.DUTCH, "scan code", Optional.of(Device.ANDROID));

        assertThat(hits).extracting(Hit::path).doesNotHaveDuplicates();
        assertThat(hits.get(0).device()).isEqualTo(Device.ANDROID);
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
