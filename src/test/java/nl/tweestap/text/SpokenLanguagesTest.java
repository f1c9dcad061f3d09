package nl.tweestap.text;

import static nl.tweestap.text.Language.DUTCH;
import static nl.tweestap.text.Language.ENGLISH;
import static nl.tweestap.text.Language.FORMAL_DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpokenLanguagesTest {

    private static final SpokenLanguages ALL = of(FORMAL_DUTCH, DUTCH, ENGLISH);

    private static SpokenLanguages of(Language... languages) {
        return new SpokenLanguages(List.of(languages));
    }

    @Test
    void a_wish_is_met_as_near_as_the_place_can() {
        assertThat(ALL.nearest(DUTCH)).isEqualTo(DUTCH);
        assertThat(of(FORMAL_DUTCH, ENGLISH).nearest(DUTCH)).isEqualTo(FORMAL_DUTCH);
        assertThat(of(ENGLISH).nearest(DUTCH)).isEqualTo(ENGLISH);
    }

    @Test
    void a_language_is_offered_in_the_tone_of_the_reader_or_else_of_the_place() {
        assertThat(ALL.choices(DUTCH)).containsExactly(DUTCH, ENGLISH);
        assertThat(ALL.choices(ENGLISH)).containsExactly(FORMAL_DUTCH, ENGLISH);
        assertThat(ALL.inOwnTone(DUTCH)).isEqualTo(FORMAL_DUTCH);
    }

    @Test
    void where_there_is_nothing_to_choose_nothing_is_offered() {
        assertThat(of(ENGLISH).choices(ENGLISH)).isEmpty();
        assertThat(of(DUTCH, FORMAL_DUTCH).choices(DUTCH)).isEmpty();
        assertThat(of(DUTCH, ENGLISH).toneChoices(DUTCH)).isEmpty();
        assertThat(ALL.toneChoices(ENGLISH)).isEmpty();
        assertThat(ALL.toneChoices(DUTCH)).containsExactly(FORMAL_DUTCH, DUTCH);
    }

    @Test
    void places_together_speak_what_one_of_them_speaks() {
        assertThat(SpokenLanguages.ofAll(Stream.of(of(ENGLISH), of(DUTCH)), Languages.PACKED).all())
                .containsExactly(DUTCH, ENGLISH);
        assertThat(SpokenLanguages.ofAll(Stream.of(), Languages.PACKED).all())
                .containsExactly(DUTCH, FORMAL_DUTCH, ENGLISH);
    }

    @Test
    void a_language_that_is_spoken_no_more_becomes_the_nearest() {
        assertThat(of(DUTCH, ENGLISH).ofTag("en")).isEqualTo(ENGLISH);
        assertThat(of(ENGLISH, DUTCH).ofTag("nl-formal")).isEqualTo(DUTCH);
        assertThat(of(ENGLISH, DUTCH).ofTag("tr")).isEqualTo(ENGLISH);
        assertThat(of(ENGLISH, DUTCH).ofTag("")).isEqualTo(ENGLISH);
    }

    @Test
    void the_first_wish_that_can_be_met_here_counts() {
        Language brazilian = described("pt-br", "Português");
        Language chinese = described("zh-hant", "中文");
        SpokenLanguages place = of(FORMAL_DUTCH, DUTCH, brazilian, chinese);

        assertThat(place.wished("en, nl;q=0.5")).contains(FORMAL_DUTCH);
        assertThat(place.wished("pt-BR")).contains(brazilian);
        assertThat(place.wished("pt")).contains(brazilian);
        assertThat(place.wished("zh-Hant-TW, nl;q=0.5")).contains(chinese);
        assertThat(place.wished("en")).isEmpty();
    }

    private static Language described(String tag, String name) {
        return Language.described(LanguageTag.of(tag).orElseThrow(), name, name);
    }
}
