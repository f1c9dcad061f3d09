package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor runs before handing something in. */
class CheckContentIT {

    @TempDir Path folder;

    @Test
    void looks_in_the_folder_that_the_portal_reads() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("schools/Zuid"));
        ProcessBuilder check = new ProcessBuilder("./check-content").redirectErrorStream(true);
        check.environment().put("TWEESTAP_CONTENT_FOLDER", folder.toString());

        Process running = check.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor()).isEqualTo(1);
        assertThat(said).contains("schools/Zuid  This name cannot stand in an address");
    }
}
