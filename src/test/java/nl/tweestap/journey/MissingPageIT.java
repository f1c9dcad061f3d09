package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that leads nowhere says what is wrong with it, and what was probably meant. */
class MissingPageIT {

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @CsvSource({
        "iphone, /nl/rpo/guides/app/ios",
        "ipad, /nl/rpo/guides/app/ios",
        "apple, /nl/rpo/guides/app/ios",
        "samsung, /nl/rpo/guides/app/android",
        "androit, /nl/rpo/guides/app/android",
        "windows, /nl/rpo/guides/app",
        "laptop, /nl/rpo/guides/app"
    })
    void the_name_people_give_their_device_suggests_it(String typed, String meant) {
        Document page = missing("/nl/rpo/guides/app/" + typed);

        assertThat(page.select("main a:not(.button)").eachAttr("href")).containsExactly(meant);
        assertThat(caller.get(meant).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/rpo/guides/app/other/scan-code",
                "/nl/rpo/guides/app/ios/scan-code/approve",
                "/nl/rpo/try/app",
                "/nl/rpo/try",
                "/embed/nl/rpo",
                "/embed/nl/rpo/try/app"
            })
    void a_word_that_is_known_is_not_called_unknown(String path) {
        assertThat(missing(path).select("main .lead").text())
                .isEqualTo(Say.words("guide.missing.known"));
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/guides/app/other/scan-code, /nl/rpo/guides/app/ios/scan-code",
        "/nl/rpo/try/app, /nl/rpo/try/app/ios"
    })
    void what_is_there_for_another_device_is_one_click_away(String path, String there) {
        assertThat(missing(path).select("main a").eachAttr("href")).contains(there);
        assertThat(caller.get(there).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/nl/rpo/guides/app/ios/nowhere, nowhere", "/nl/nobody, nobody"})
    void a_word_that_nobody_knows_is_named(String path, String word) {
        assertThat(missing(path).select("main .lead").text()).contains("“" + word + "”");
    }

    private Document missing(String path) {
        Answer answer = caller.get(path);
        assertThat(answer.status()).isEqualTo(404);
        return answer.html();
    }
}
