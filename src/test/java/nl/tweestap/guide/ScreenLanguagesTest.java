package nl.tweestap.guide;

import static nl.tweestap.guide.Pointed.text;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

/** The reader says which language the own screens speak; the text stays as it is. */
class ScreenLanguagesTest {

    private static final Optional<Language> ENGLISH = Optional.of(Language.ENGLISH);
    private static final Optional<Language> DUTCH = Optional.of(Language.DUTCH);

    @Test
    void D5_names_stand_in_two_languages_until_the_reader_says_more() {
        Step approve = approve(ScreenLanguages.UNKNOWN);

        assertThat(line(approve.callouts().get(3)))
                .contains(
                        "<span class=\"chip\">Ja</span><span class=\"beside\" lang=\"en\"> ·\u00a0Yes</span>");
    }

    @Test
    void D5_D18_button_names_of_the_phone_follow_the_phone() {
        Step approve = approve(new ScreenLanguages(ENGLISH, Optional.empty()));

        assertThat(line(approve.callouts().get(3)))
                .contains("<span class=\"chip\" lang=\"en\">Yes</span>")
                .doesNotContain("Ja<");
        assertThat(approve.title()).isEqualTo(approve(ScreenLanguages.UNKNOWN).title());
    }

    @Test
    void D5_the_picture_shows_the_same_names_as_the_text() {
        Step approve = approve(new ScreenLanguages(ENGLISH, DUTCH));

        assertThat(text(approve, 4)).isEqualTo("Yes");
        assertThat(approve.pictures().get(0).alternative()).contains("Laten we het uitproberen");
        assertThat(approve.pictures().get(2).alternative()).contains("Yes").startsWith("Voorbeeld");
    }

    @Test
    void D5_the_laptop_has_a_language_of_its_own() {
        Guide guide = guide(Language.DUTCH, new ScreenLanguages(DUTCH, ENGLISH));

        assertThat(text(step(guide, "more-information"), 3)).isEqualTo("Next");
        assertThat(text(step(guide, "install-app"), 6)).isEqualTo("Download");
        assertThat(line(step(guide, "more-information").callouts().get(2)))
                .contains("<span class=\"chip\" lang=\"en\">Next</span>");
    }

    @Test
    void D5_who_reads_english_can_have_a_dutch_laptop() {
        Guide guide = guide(Language.ENGLISH, new ScreenLanguages(ENGLISH, DUTCH));

        assertThat(text(step(guide, "more-information"), 3)).isEqualTo("Volgende");
        assertThat(line(step(guide, "more-information").callouts().get(2))).contains("lang=\"nl\"");
        assertThat(step(guide, "more-information").language()).isEqualTo(Language.ENGLISH);
    }

    private static Step approve(ScreenLanguages screens) {
        return step(guide(Language.DUTCH, screens), "approve");
    }

    private static Guide guide(Language language, ScreenLanguages screens) {
        return RealContent.guide(
                "app", new Audience(RealContent.school("rpo"), Device.IOS, language).on(screens));
    }
}
