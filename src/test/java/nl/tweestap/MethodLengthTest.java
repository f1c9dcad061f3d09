package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a method may be before a stranger loses the thread. */
class MethodLengthTest {

    private static final int METHOD_LINES = 30;

    @Test
    void a_method_can_be_read_in_one_go() {
        assertThat(Methods.longer(SourceFiles.below(Path.of("src"), ".java"), METHOD_LINES))
                .isEmpty();
    }

    @Test
    void a_method_of_one_line_more_is_found(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("Long.java");
        String fits = "void fits() {\n" + "f();\n".repeat(METHOD_LINES - 2) + "}\n";
        String tooLong = "void tooLong() {\n" + "f();\n".repeat(METHOD_LINES - 1) + "}\n";
        Files.writeString(file, "class Long {\n" + fits + tooLong + "}\n");

        assertThat(Methods.longer(List.of(file), METHOD_LINES))
                .containsExactly("Long.java: tooLong, 31 lines");
    }
}
