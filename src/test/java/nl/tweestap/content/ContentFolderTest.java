package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir Path root;
    private final Problems problems = new Problems();

    @Test
    void reads_a_file_and_lists_names_in_order() {
        Folders.write(root, "b/x.yaml", "één");
        Folders.write(root, "a/y.yaml", "");
        Folders.write(root, ".git/z", "");
        ContentFolder folder = new ContentFolder(root);

        assertThat(folder.text("b/x.yaml", problems)).contains("één");
        assertThat(folder.folders("")).containsExactly("a", "b");
        assertThat(folder.files("a")).containsExactly("y.yaml");
        assertThat(folder.files("nowhere")).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void reports_a_missing_a_too_long_and_a_wrongly_saved_file() throws Exception {
        Folders.write(root, "long.md", "x".repeat(ContentFolder.MAX_FILE_BYTES + 1));
        Folders.write(root, "fits.md", "x".repeat(ContentFolder.MAX_FILE_BYTES));
        Files.write(root.resolve("latin.md"), new byte[] {(byte) 0xe9});
        ContentFolder folder = new ContentFolder(root);

        assertThat(folder.text("missing.md", problems)).isEmpty();
        assertThat(folder.text("long.md", problems)).isEmpty();
        assertThat(folder.text("latin.md", problems)).isEmpty();
        assertThat(folder.text("fits.md", problems)).isPresent();
        assertThat(problems.all())
                .extracting(Problem::file)
                .containsExactly("missing.md", "long.md", "latin.md");
    }

    @Test
    void reads_words_by_key_and_says_which_lines_are_wrong() {
        Folders.write(root, "nl.properties", "# kop\nnext=Volgende\n\nnext=Verder\nkapot\nleeg=\n");

        Map<String, String> words =
                PropertiesFile.read(new ContentFolder(root), "nl.properties", problems);

        assertThat(words).containsExactly(Map.entry("next", "Volgende"));
        assertThat(problems.all()).extracting(Problem::line).containsExactly(4, 5, 6);
    }

    @Test
    void keeps_a_bounded_number_of_problems() {
        for (int line = 0; line < Problems.MAX + 10; line++) {
            problems.add("x", line, "finding.date", "on");
        }

        assertThat(problems.all()).hasSize(Problems.MAX);
    }

    @Test
    void reads_again_after_a_change_but_looks_at_most_every_two_seconds() throws Exception {
        Folders.write(root, "word.txt", "een");
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        InstantSource clock = now::get;
        Fresh<String> fresh =
                new Fresh<>(
                        new ContentFolder(root),
                        clock,
                        folder -> folder.text("word.txt", new Problems()).orElse(""));
        Folders.write(root, "word.txt", "twee");
        Files.setLastModifiedTime(root.resolve("word.txt"), FileTime.from(NOON.plusSeconds(60)));

        String tooEarly = fresh.get();
        now.set(NOON.plus(Fresh.BETWEEN_LOOKS));
        String afterLooking = fresh.get();

        assertThat(tooEarly).isEqualTo("een");
        assertThat(afterLooking).isEqualTo("twee");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_text() {
        Folders.write(root, "nl.md", "\ufeff# Title\n");
        Folders.write(root, "nl.properties", "\ufeffnext=Volgende\n");
        Problems problems = new Problems();
        ContentFolder marked = new ContentFolder(root);

        assertThat(WordsFile.read(marked, "nl.md", problems)).isPresent();
        assertThat(PropertiesFile.read(marked, "nl.properties", problems))
                .containsEntry("next", "Volgende");
        assertThat(problems.all()).isEmpty();
    }
}
