package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a school adds to the guides it shares with others. */
class AdditionsTest {

    @TempDir Path root;

    @Test
    void A4_a_school_names_another_shop_for_the_phones_it_manages() {
        Additions additions = RealContent.school("rocmn").additions();

        assertThat(additions.shopsFor("android"))
                .extracting(Additions.Shop::name)
                .containsExactly("Bedrijfsportal");
        assertThat(additions.shopsFor("other")).isEmpty();
        assertThat(RealContent.school("rpo").additions().shops()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl, Je eigen telefoon", "nl-formal, Uw eigen telefoon", "en, your own phone"})
    void A7_a_school_says_what_it_wants_of_phones_of_peoples_own(String tag, String words) {
        Language reader = Languages.PACKED.ofTag(tag).orElseThrow();

        assertThat(RealContent.school("rocmn").ownPhone(reader)).contains(words);
        assertThat(RealContent.school("rpo").ownPhone(reader)).isEmpty();
    }

    @Test
    void D12_a_film_of_a_step_is_the_schools_own() {
        Step step =
                RealContent.guide("mborijnland", "phone", Device.IOS, Language.DUTCH)
                        .step("phone-number")
                        .orElseThrow();

        assertThat(step.video()).map(Step.Video::host).contains("film.mborijnland.example");
        assertThat(RealContent.step(RealContent.rpo(Device.IOS), "phone-number").video()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mborijnland | subtitles: true} | subtitles: false} | finding.video",
                "mborijnland | phone-number: {address | phone-numbre: {address | finding.film-step",
                "rocmn | for: android} | for: nokia} | finding.shop-of-school",
                "rocmn | https://portal.manage | http://portal.manage | finding.shop-of-school"
            })
    void what_is_wrong_with_one_is_named_and_the_school_goes_on_without_it(
            String school, String good, String bad, String finding) {
        Folders.copyRealContent(root, List.of(school));
        Folders.replace(root, "schools/" + school + "/school.yaml", good, bad);

        SchoolReader.Reading reading = SchoolReader.read(new ContentFolder(root));

        assertThat(reading.problems()).extracting(Problem::finding).contains(finding);
        assertThat(reading.schools()).extracting(School::slug).containsExactly(school);
    }

    @Test
    void a_school_without_any_has_none() {
        assertThat(RealContent.school("hupracloud").additions().film("scan-code"))
                .isEqualTo(Optional.empty());
    }
}
