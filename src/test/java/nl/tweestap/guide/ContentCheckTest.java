package nl.tweestap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.tweestap.content.ContentFolder;
import org.junit.jupiter.api.Test;

class ContentCheckTest {

    private static final ContentFolder REAL = new ContentFolder(Path.of("content"));

    @Test
    void our_own_content_has_no_problems() {
        assertThat(ContentCheck.check(REAL)).isEmpty();
    }

    @Test
    void no_translation_is_behind() {
        assertThat(ContentCheck.behind(REAL)).isEmpty();
    }
}
