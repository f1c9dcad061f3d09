package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedHostsTest {

    @TempDir Path root;

    private final Problems problems = new Problems();

    @Test
    void names_hosts_as_a_policy_does() {
        assertThat(read("[elo.school.nl, \"*.lms.example\", \"lms.example:8443\"]"))
                .containsExactly(
                        "https://elo.school.nl",
                        "https://*.lms.example",
                        "https://lms.example:8443");
        assertThat(read("[\"http://127.0.0.1:8232\"]")).containsExactly("http://127.0.0.1:8232");
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"*\"",
                "\"*.nl\"",
                "https://elo.school.nl",
                "http://elo.school.nl:80",
                "elo.school.nl/path",
                "\"elo.school.nl; script-src *\"",
                "\"'self'\"",
                "localhost"
            })
    void leaves_out_what_is_no_host_or_half_the_web(String host) {
        assertThat(read("[" + host + "]")).isEmpty();
        assertThat(problems.all()).extracting(Problem::what).first().asString().contains("no host");
    }

    @Test
    void knows_twenty_hosts_and_not_twenty_one() {
        assertThat(read("[" + "a.example, ".repeat(19) + "a.example]"))
                .hasSize(School.MAX_EMBED_HOSTS);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(read("[" + "a.example, ".repeat(20) + "a.example]"))
                .hasSize(School.MAX_EMBED_HOSTS);
        assertThat(problems.isEmpty()).isFalse();
    }

    private List<String> read(String hosts) {
        Folders.write(root, "school.yaml", "embed-hosts: " + hosts + "\n");
        return EmbedHosts.read(
                YamlFile.read(new ContentFolder(root), "school.yaml", problems).orElseThrow());
    }
}
