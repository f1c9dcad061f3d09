package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is answered from memory is the page that was made, for the one it was made for. */
class ReadyPagesIT {

    private static final String GUIDE = "/nl/rpo/guides/app/android";
    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15";
    private static final String ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9) Mobile";

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                GUIDE,
                "/nl-formal/hupracloud/guides/app/ios",
                "/en/rocmn/guides/app/ios/scan-code"
            })
    void is_the_same_the_second_time_with_all_its_headers(String address) {
        Answer made = caller.get(address);
        Answer ready = caller.get(address);

        assertThat(ready.body()).isEqualTo(made.body());
        for (String header :
                new String[] {
                    "ETag", "Vary", "Content-Security-Policy", "Cache-Control", "Content-Type"
                }) {
            assertThat(ready.header(header)).as(header).isEqualTo(made.header(header)).isNotEmpty();
        }
    }

    @Test
    void is_the_same_for_somebody_with_a_cookie_of_another_site_part() {
        Answer ready = caller.get(GUIDE);

        Answer withCookie = caller.get(GUIDE, Map.of("Cookie", "analytics=1"));

        assertThat(withCookie.header("ETag")).isEqualTo(ready.header("ETag"));
    }

    @Test
    void is_not_given_to_a_browser_it_was_not_made_for() {
        String guessed = "/nl/rpo/guides/app";
        for (int time = 0; time < 2; time++) {
            assertThat(caller.get(guessed, Map.of("User-Agent", IPHONE)).heading())
                    .contains("iPhone");
            assertThat(caller.get(guessed, Map.of("User-Agent", ANDROID)).heading())
                    .contains("Android");
        }
    }

    @Test
    void is_not_given_for_an_answer_in_the_query() {
        caller.get(GUIDE);

        assertThat(caller.get(GUIDE + "?phone=en").header("ETag"))
                .isNotEqualTo(caller.get(GUIDE).header("ETag"));
    }
}
