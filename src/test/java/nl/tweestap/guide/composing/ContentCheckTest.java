package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.guide.Upkeep;
import nl.tweestap.guide.library.Library;
import org.junit.jupiter.api.Test;

class ContentCheckTest {

    private static final ContentFolder REAL = new ContentFolder(Path.of("content"));

    @Test
    void our_own_content_has_no_problems() {
        assertThat(ContentCheck.check(REAL)).isEmpty();
    }

    @Test
    void no_translation_is_behind() {
        Upkeep upkeep = Library.read(REAL, RealContent.PORTAL).upkeep(LocalDate.EPOCH);

        assertThat(upkeep.behind()).isEmpty();
        assertThat(upkeep.uncompared()).isEmpty();
    }
}
