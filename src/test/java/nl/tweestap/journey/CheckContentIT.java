package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.tweestap.journey.kit.OurCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor runs before handing something in. */
class CheckContentIT {

    @TempDir Path folder;

    @Test
    void looks_in_the_folder_that_the_portal_reads() throws IOException {
        Files.createDirectories(folder.resolve("schools/Zuid"));

        OurCommand.Ended check =
                OurCommand.run(
                        "check-content", Map.of("TWEESTAP_CONTENT_FOLDER", folder.toString()));

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.said()).contains("schools/Zuid  This name cannot stand in an address");
    }
}
