package nl.tweestap.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.tweestap.text.Message.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation by somebody else never breaks the page it comes to stand on. */
class MessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '"',
            value = {
                "Sign in § Oturum aç § NONE",
                "Don’t § Turkey's § NONE",
                "Hello {0} § Merhaba {0} § NONE",
                "{0} of {1} § {1}, {0} § NONE",
                "{0} {0,choice,1#minute|1<minutes} § {0} dakika § NONE",
                "{0,choice,1#1 step|1<{0} steps} § {0} adım § NONE",
                "Hello {0} § Merhaba § OTHER_PLACES",
                "Hello § Merhaba {0} § OTHER_PLACES",
                "Hello {0} § Merhaba {1} § OTHER_PLACES",
                "Hello {0} § Merhaba {0,choice,1#a|1<b} § OTHER_PLACES",
                "Hello {0} § {0}'a merhaba § APOSTROPHE",
                "Hello {0} § {0}''a merhaba § NONE",
                "Hello {0} § Merhaba {0 § UNREADABLE",
                "Hello {0} § Merhaba {ad} {0} § UNREADABLE",
                "Hello § Merhaba {ad} § UNREADABLE",
                "Hello § <b>Merhaba</b> § MARKUP",
                "Hello § <img src=x onerror=alert(1)> § MARKUP"
            })
    void is_judged_by_the_english_words(String english, String translation, Fault fault) {
        assertThat(new Message(english).fault(new Message(translation))).isEqualTo(fault);
    }

    @Test
    void our_own_words_pass() {
        for (String bundle : Words.BUNDLES) {
            Set<String> keys = Words.keys(bundle);
            for (Language language : Language.PACKED) {
                assertThat(keys)
                        .allSatisfy(
                                key ->
                                        assertThat(
                                                        new Message(Words.of(key, Language.ENGLISH))
                                                                .fault(
                                                                        new Message(
                                                                                Words.of(
                                                                                        key,
                                                                                        language))))
                                                .isEqualTo(Fault.NONE));
            }
        }
    }
}
