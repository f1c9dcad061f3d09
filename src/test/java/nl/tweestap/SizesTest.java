package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a file may be before a stranger loses the thread. */
class SizesTest {

    private static final int CLASS_LINES = 200;
    private static final int VIEW_LINES = 80;

    @Test
    void a_class_can_be_read_in_one_go() {
        assertThat(longer(Path.of("src"), ".java", CLASS_LINES)).isEmpty();
    }

    @Test
    void a_view_can_be_read_in_one_go() {
        assertThat(longer(SourceFiles.VIEWS, ".xhtml", VIEW_LINES)).isEmpty();
    }

    private static List<Path> longer(Path folder, String ending, int most) {
        return SourceFiles.below(folder, ending).stream()
                .filter(file -> SourceFiles.text(file).lines().count() > most)
                .toList();
    }
}
