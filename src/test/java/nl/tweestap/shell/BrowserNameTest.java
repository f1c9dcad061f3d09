package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0 | Edge, Windows
                    Mozilla/5.0 (iPhone; CPU iPhone OS 17_5) CriOS/126.0 Safari/604.1 | Chrome, iPhone
                    Mozilla/5.0 (Macintosh; Intel Mac OS X) Version/17.5 Safari/605.1 | Safari, Mac
                    Firefox | Firefox
                    somebody on Linux | Unknown, Linux
                    curl/8 | Unknown
                    '' | Unknown
                    """)
    void a_browser_is_called_what_its_owner_knows(String agent, String said) {
        assertThat(BrowserName.said(BrowserName.of(agent), "Unknown")).isEqualTo(said);
    }
}
