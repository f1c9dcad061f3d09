package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit that breaks a file costs readers nothing: its last good version stays. */
class FreshTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir Path root;

    private Instant now = NOON;
    private final InstantSource clock = () -> now;

    @BeforeEach
    void write() {
        Folders.write(root, "a.yaml", "word: one");
        Folders.write(root, "b.yaml", "word: two");
    }

    /** Reads both words; a file with “broken” is broken, one with “long” is badly written. */
    private Fresh<String> fresh() {
        return new Fresh<>(
                new ContentFolder(root),
                clock,
                FreshTest::read,
                (folder, value, old) -> check(folder));
    }

    private static String read(ContentFolder folder) {
        List<String> words = new ArrayList<>();
        for (String file : folder.files("")) {
            words.add(folder.text(file, new Problems()).orElse("").replace("word: ", ""));
        }
        return String.join(" ", words);
    }

    private static List<Problem> check(ContentFolder folder) {
        Problems problems = new Problems();
        Set<String> files = new TreeSet<>(folder.files(""));
        files.addAll(List.of("a.yaml", "b.yaml")); // These two are always wanted.
        for (String file : files) {
            String text = folder.text(file, problems).orElse("");
            if (text.contains("broken")) {
                problems.add(file, 1, "finding.file-utf8");
            }
            if (text.contains("long")) {
                problems.advise(file, 1, "finding.file-long");
            }
        }
        return problems.all();
    }

    private void later() {
        now = now.plus(Fresh.BETWEEN_LOOKS);
    }

    @Test
    void keeps_the_last_good_version_of_a_broken_file_and_takes_over_the_others() {
        Fresh<String> fresh = fresh();
        Folders.write(root, "a.yaml", "word: broken");
        Folders.write(root, "b.yaml", "word: three");
        later();

        assertThat(fresh.get()).isEqualTo("one three");
        assertThat(fresh.problems()).extracting(Problem::file).containsExactly("a.yaml");
        assertThat(fresh.heldBack()).containsExactly("a.yaml");
    }

    @Test
    void keeps_a_file_that_was_taken_away_while_others_need_it() {
        Fresh<String> fresh = fresh();
        Folders.delete(root, "b.yaml");
        later();

        assertThat(fresh.get()).isEqualTo("one two");
        assertThat(fresh.heldBack()).containsExactly("b.yaml");
    }

    @Test
    void leaves_out_what_is_new_and_broken_and_takes_over_the_rest() {
        Fresh<String> fresh = fresh();
        Folders.write(root, "c.yaml", "word: broken");
        Folders.write(root, "b.yaml", "word: three");
        later();
        assertThat(fresh.get()).isEqualTo("one three");
        assertThat(fresh.heldBack()).containsExactly("c.yaml");

        Folders.write(root, "c.yaml", "word: whole");
        later();
        assertThat(fresh.get()).isEqualTo("one three whole");
        assertThat(fresh.heldBack()).isEmpty();
    }

    @Test
    void takes_over_what_was_mended() {
        Fresh<String> fresh = fresh();
        Folders.write(root, "a.yaml", "word: broken");
        later();
        fresh.get();
        Folders.write(root, "a.yaml", "word: whole");
        later();

        assertThat(fresh.get()).isEqualTo("whole two");
        assertThat(fresh.problems()).isEmpty();
        assertThat(fresh.heldBack()).isEmpty();
    }

    @Test
    void remembers_the_good_version_through_many_broken_ones() {
        Fresh<String> fresh = fresh();
        for (String attempt : List.of("broken", "broken 2")) {
            Folders.write(root, "a.yaml", "word: " + attempt);
            later();
            fresh.get();
        }

        assertThat(fresh.get()).isEqualTo("one two");
    }

    @Test
    void takes_over_what_is_only_badly_written_and_says_so() {
        Fresh<String> fresh = fresh();
        Folders.write(root, "a.yaml", "word: long");
        later();

        assertThat(fresh.get()).isEqualTo("long two");
        assertThat(fresh.problems()).hasSize(1);
        assertThat(fresh.heldBack()).isEmpty();
    }

    @Test
    void serves_what_was_broken_at_the_start_as_far_as_it_goes_and_lets_it_be_edited() {
        Folders.write(root, "a.yaml", "word: broken");
        Fresh<String> fresh = fresh();
        Folders.write(root, "b.yaml", "word: three");
        later();

        assertThat(fresh.get()).isEqualTo("broken three");
        assertThat(fresh.problems()).hasSize(1);
        assertThat(fresh.heldBack()).isEmpty();
    }

    @Test
    void logs_what_broke_and_what_was_mended_each_once() {
        Fresh<String> fresh = fresh();
        List<String> logged = new ArrayList<>();
        Handler handler = new Listening(logged);
        ProblemLog.LOG.addHandler(handler);
        try {
            for (String text : List.of("broken", "broken 2", "whole", "whole 2")) {
                Folders.write(root, "a.yaml", "word: " + text);
                later();
                fresh.get();
            }
        } finally {
            ProblemLog.LOG.removeHandler(handler);
        }

        assertThat(logged)
                .containsExactly(
                        "WARNING a.yaml:1  This file is not UTF-8. Save it again as UTF-8.",
                        "INFO Mended: a.yaml  This file is not UTF-8.");
    }

    private static final class Listening extends Handler {

        private final List<String> lines;

        Listening(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel().getName() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
