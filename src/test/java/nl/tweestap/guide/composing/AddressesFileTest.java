package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that have stood in addresses: what leads nowhere any more is told. */
class AddressesFileTest {

    @TempDir Path root;

    private List<Problem> problems() {
        return ContentCheck.check(new ContentFolder(root));
    }

    @Test
    void an_address_that_has_been_in_use_and_leads_nowhere_is_named() {
        Folders.copyRealContent(root, List.of("rpo"));
        Folders.write(root, "addresses.txt", "rpo/app\nrpo/gone\nstep scan-code\nstep scan-kode\n");

        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.what().contains("“rpo/gone”"))
                .anyMatch(problem -> problem.what().contains("“step scan-kode”"));
    }
}
