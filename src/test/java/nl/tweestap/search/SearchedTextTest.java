package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import org.junit.jupiter.api.Test;

class SearchedTextTest {

    @Test
    void leaves_markup_and_signs_out() {
        List<Inline> words =
                List.of(
                        new Inline.Text("Kies "),
                        new Inline.Bold(List.of(new Inline.Text("Ja"))),
                        new Inline.Text(" & ga"));

        assertThat(Tokens.of(SearchedText.of(List.of(new Block.Paragraph(words, 1)))))
                .containsExactly("kies", "ja", "ga");
    }

    @Test
    void a_button_is_found_in_both_its_languages_and_apart_from_what_stands_beside_it() {
        Inline.Label yes =
                new Inline.Label(
                        new Inline.Said("Ja", ""), Optional.of(new Inline.Said("Yes", "en")));

        assertThat(Tokens.of(SearchedText.ofLine(List.of(new Inline.Text("op"), yes))))
                .containsExactly("op", "ja", "yes");
    }
}
