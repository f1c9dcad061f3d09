package nl.tweestap.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final Map<String, Set<String>> KNOWN =
            Map.of("phone", Set.of("nl", "en"), "installed", Set.of("yes", "no"));

    @Test
    void one_set_of_choices_has_one_address() {
        Choices one = Choices.NONE.with("phone", "en").with("installed", "yes");
        Choices other = Choices.NONE.with("installed", "yes").with("phone", "en");

        assertThat(one).isEqualTo(other);
        assertThat(one.query()).isEqualTo("?installed=yes&phone=en").isEqualTo(other.query());
        assertThat(Choices.NONE.query()).isEmpty();
    }

    @Test
    void only_what_is_known_counts() {
        Map<String, String> request = Map.of("phone", "fr", "installed", "no", "x", "y");

        assertThat(Choices.read(KNOWN, request::get))
                .isEqualTo(Choices.NONE.with("installed", "no"));
    }

    @Test
    void a_choice_is_changed_and_taken_back() {
        Choices english = Choices.NONE.with("phone", "en");

        assertThat(english.with("phone", "nl").query()).isEqualTo("?phone=nl");
        assertThat(english.without("phone")).isEqualTo(Choices.NONE);
    }

    @Test
    void D5_knows_the_languages_of_both_screens() {
        Choices choices = Choices.NONE.with("laptop", "en");

        assertThat(choices.screens(Language.PACKED).computer()).contains(Language.ENGLISH);
        assertThat(choices.screens(Language.PACKED).phone()).isEqualTo(Optional.empty());
    }
}
