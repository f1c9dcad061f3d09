package nl.tweestap.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser sends with a file, and what one never would. */
class UploadedFileTest {

    private static final String TYPE = "multipart/form-data; boundary=----x7";

    private static final String OTHER =
            lines("------x7", "Content-Disposition: form-data; name=\"other\"", "", "value", "");

    private static final String FILE =
            lines(
                    "------x7",
                    "Content-Disposition: form-data; name=\"file\"; filename=\"a b.csv\"",
                    "Content-Type: text/csv",
                    "",
                    "a,b",
                    "",
                    "--1,2",
                    "------x7--",
                    "");

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }

    private static Optional<UploadedFile> read(String type, String body) {
        return UploadedFile.of(type, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void finds_the_file_and_takes_nothing_of_it_away() {
        UploadedFile file = read(TYPE, OTHER + FILE).orElseThrow();

        assertThat(file.name()).isEqualTo("a b.csv");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("a,b\r\n\r\n--1,2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------x7",
                "------x7--\r\n",
                "------x7\r\n\r\n",
                "------x7\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nno end",
                "no boundary at all\r\n\r\n"
            })
    void half_a_form_has_no_file(String body) {
        assertThat(read(TYPE, body)).isEmpty();
    }

    @Test
    void headers_of_a_part_are_four_thousand_bytes_at_most() {
        String before = "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nX: ";
        String fitting =
                "x".repeat(UploadedFile.MOST_HEADER_BYTES - "\r\n".length() - before.length());

        assertThat(read(TYPE, lines("------x7", before + fitting, "", "a", "------x7--")))
                .isPresent();
        assertThat(read(TYPE, lines("------x7", before + fitting + "x", "", "a", "------x7--")))
                .isEmpty();
    }

    @Test
    void other_forms_have_none() {
        assertThat(read("multipart/form-data", FILE)).isEmpty();
        assertThat(read("application/x-www-form-urlencoded", "file=x")).isEmpty();
        assertThat(read("multipart/form-data; boundary=" + "x".repeat(80), FILE)).isEmpty();
        assertThat(read(TYPE, OTHER.repeat(11) + FILE)).isEmpty();
    }
}
