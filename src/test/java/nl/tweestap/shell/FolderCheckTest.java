package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With which folders the portal starts. */
class FolderCheckTest {

    @TempDir Path folder;

    @Test
    void serves_the_samples_in_demo_mode_only() {
        assertThat(FolderCheck.content(Optional.empty(), true)).isEmpty();
        assertThat(FolderCheck.content(Optional.empty(), false))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("samples", "content-folder"));
        assertThat(FolderCheck.content(Optional.of("content"), false)).isEmpty();
    }

    @Test
    void refuses_a_content_folder_that_is_not_there_or_has_no_schools() {
        String gone = folder.resolve("gone").toString();

        assertThat(FolderCheck.content(Optional.of(gone), false).orElseThrow())
                .contains(gone, "no such folder");
        assertThat(FolderCheck.content(Optional.of(gone), true)).isPresent();
        assertThat(FolderCheck.content(Optional.of(folder.toString()), false).orElseThrow())
                .contains("no folder schools");
        assertThat(FolderCheck.content(Optional.of("\0"), false)).isPresent();
    }

    @Test
    void makes_the_data_folder_or_says_that_it_cannot() throws IOException {
        Path made = folder.resolve("data/of/ours");
        assertThat(FolderCheck.data(made.toString())).isEmpty();
        assertThat(made).isDirectory();
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(FolderCheck.data(file.toString()).orElseThrow())
                .contains(file.toString(), "no folder that can be written to");
        assertThat(FolderCheck.data(file.resolve("below").toString())).isPresent();
        assertThat(FolderCheck.data("\0")).isPresent();
    }
}
