package nl.tweestap.guide;

import static nl.tweestap.guide.composing.RealContent.school;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who lost a phone and does not read sees whom to call, and where a recovery code comes from. */
class LostPhonePicturesTest {

    private static Guide lost(String school, Language language) {
        return RealContent.guide(school, "lost-phone", Device.IOS, language);
    }

    private static List<String> kinds(Picture picture) {
        return picture.elements().stream().map(Picture.Drawn::kind).toList();
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void shows_the_number_of_the_school_and_its_desk_in_every_language(String slug) {
        for (Language language : Language.PACKED) {
            Step step = step(lost(slug, language), "call-desk");
            Picture phone = step.pictures().get(0);
            Picture desk = step.pictures().get(1);

            assertThat(step.where()).containsExactly(Where.ANY_PHONE, Where.DESK);
            assertThat(phone.where()).isEqualTo(Where.ANY_PHONE);
            assertThat(kinds(phone)).contains("call");
            assertThat(phone.alternative()).contains(school(slug).helpdesk().phone());
            assertThat(desk.where()).isEqualTo(Where.DESK);
            assertThat(kinds(desk)).containsExactly("counter");
            assertThat(desk.alternative()).contains(school(slug).say("desk", language));
        }
    }

    @Test
    void where_to_call_is_no_example_and_a_code_on_paper_is_one() {
        Guide guide = lost("rpo", Language.DUTCH);

        assertThat(step(guide, "call-desk").pictures()).noneMatch(Picture::isExample);
        assertThat(step(guide, "own-recovery-code").pictures()).allMatch(Picture::isExample);
    }

    @Test
    void an_arrow_leads_from_the_paper_to_the_page_and_none_from_the_phone_to_the_desk() {
        Guide guide = lost("rpo", Language.DUTCH);

        assertThat(step(guide, "own-recovery-code").shown())
                .extracting(Shown::isElsewhere)
                .containsExactly(false, true);
        assertThat(step(guide, "call-desk").shown())
                .extracting(Shown::isElsewhere)
                .containsExactly(false, false);
    }

    @ParameterizedTest
    @CsvSource({"rpo, Typ de code uit je app", "mborijnland, Typ de code uit de sms"})
    void the_way_to_that_page_begins_where_the_school_asks_for_a_code(String slug, String asked) {
        Step way = step(lost(slug, Language.DUTCH), "own-choose-recovery");

        assertThat(way.pictures())
                .extracting(Picture::goOn)
                .containsExactly("other-way", "recovery-code");
        assertThat(way.pictures().get(0).alternative()).contains(asked);
    }

    @Test
    void who_has_one_device_reads_paper_from_paper() {
        Audience audience =
                new Audience(
                        school("rpo"), Device.IOS, Language.DUTCH, ScreenLanguages.UNKNOWN, true);
        Step step = step(RealContent.guide("lost-phone", audience), "own-recovery-code");

        assertThat(step.pictures())
                .extracting(Picture::where)
                .containsExactly(Where.PAPER, Where.PHONE);
    }

    @Test
    void only_phones_and_computers_are_screens() {
        assertThat(Arrays.stream(Where.values()).filter(where -> !where.isScreen()))
                .containsExactly(Where.PAPER, Where.DESK)
                .noneMatch(Where::isPhone);
    }
}
