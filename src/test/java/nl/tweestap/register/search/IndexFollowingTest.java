package nl.tweestap.register.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node's index: late, gone, damaged, held by another one, written to from everywhere. */
class IndexFollowingTest extends SearchCase {

    @TempDir Path folder;
    @TempDir Path folderOfAnother;

    IndexFollowingTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void startAlone() {
        node = node(folder);
        node.catchUp();
    }

    @AfterEach
    void stopAlone() {
        node.close();
    }

    private void restart() {
        node.close();
        node = node(folder);
        node.catchUp();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("people-index"))) {
            return files.toList();
        }
    }

    @Test
    void says_that_it_cannot_answer_before_it_has_caught_up() {
        PeopleSearch search = search(node(folderOfAnother));

        assertThatThrownBy(() -> search.find(school, "vries", 1))
                .isInstanceOf(SearchUnavailable.class);
    }

    @Test
    void finds_who_was_written_on_another_node_and_forgets_the_old_name() {
        add(school, person("jan", "Jan de Vries", "", ""));
        IndexFollowing other = node(folderOfAnother);
        other.catchUp();
        database.get(Register.class).note(school, person("jan", "Jan de Boer", "", ""));

        assertThat(names("vries")).hasSize(1);
        node.catchUp();
        other.catchUp();

        assertThat(names("vries")).isEmpty();
        assertThat(names("boer")).containsExactly("Jan de Boer");
        other.close();
    }

    @Test
    void goes_on_after_a_restart_from_where_it_was() {
        add(school, person("jan", "Jan de Vries", "", ""));
        long before = node.index().orElseThrow().number();

        node.close();
        node = node(folder);
        node.catchUp();

        assertThat(node.index().orElseThrow().number()).isGreaterThanOrEqualTo(before);
        assertThat(names("vries")).hasSize(1);
    }

    @Test
    void is_made_anew_when_it_is_deleted() throws IOException {
        add(school, person("jan", "Jan de Vries", "", ""));
        node.close();
        for (Path file : files()) {
            Files.delete(file);
        }

        restart();

        assertThat(names("vries")).hasSize(1);
    }

    @Test
    void is_made_anew_when_it_is_damaged() throws IOException {
        add(school, person("jan", "Jan de Vries", "", ""));
        node.close();
        for (Path file : files()) {
            Files.writeString(file, "no index at all");
        }

        restart();

        assertThat(names("vries")).hasSize(1);
    }

    @Test
    void is_made_anew_when_the_register_was_put_back_from_a_copy() {
        add(school, person("jan", "Jan de Vries", "", ""));
        database.change("update person_change set register = 'another one'");

        restart();

        assertThat(names("vries")).hasSize(1);
    }

    @Test
    void lives_in_memory_where_another_node_holds_the_folder() {
        add(school, person("jan", "Jan de Vries", "", ""));
        IndexFollowing held = node;

        node = node(folder);
        node.catchUp();

        assertThat(names("vries")).hasSize(1);
        held.close();
    }

    @Test
    void misses_nobody_who_is_written_by_many_at_once() throws Exception {
        List<PersonDetails> people =
                IntStream.range(0, 16)
                        .mapToObj(number -> named("Kind Gelijktijdig" + number))
                        .toList();

        ManyHands.atOnce(
                16,
                people.iterator(),
                person -> {
                    database.get(Register.class).note(school, person);
                    node.catchUp();
                    return true;
                });
        node.catchUp();

        assertThat(found("gelijktijdig").total()).isEqualTo(16);
    }
}
