package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IconSheetTest {

    private static final Path FILE = Path.of("src/main/webapp/assets/icons.svg");

    /** In a frame they stand in the page itself, beside the steps of a guide, which have names. */
    @Test
    void every_icon_begins_with_what_no_step_is_called() throws IOException {
        assertThat(
                        Pattern.compile("symbol id=\"([^\"]*)")
                                .matcher(Files.readString(FILE))
                                .results()
                                .map(MatchResult::group))
                .isNotEmpty()
                .allMatch(symbol -> symbol.startsWith("symbol id=\"icon-"));
    }
}
