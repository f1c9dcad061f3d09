package nl.tweestap.register.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tweestap.register.csv.PeopleFile.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a file of people, how it is read, and what is none. */
class PeopleFileTest {

    private static final String HEAD = "gebruikersnaam,naam\n";

    private static PeopleFile.Looked look(String text) {
        return PeopleFile.look(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PeopleFile file(byte[] bytes) {
        return PeopleFile.look(bytes).file().orElseThrow();
    }

    private static String lines(int amount) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int line = 0; line < amount; line++) {
            text.append(line).append(",n\n");
        }
        return text.toString();
    }

    @Test
    void reads_both_character_sets_and_says_which() {
        String text = HEAD + "zoe,Zoë Ünal\n";
        PeopleFile plain = file(text.getBytes(StandardCharsets.UTF_8));
        PeopleFile old = file(text.getBytes(Charset.forName("windows-1252")));

        assertThat(plain.text().characterSet()).isEqualTo(CharacterSet.UTF_8);
        assertThat(old.text().characterSet()).isEqualTo(CharacterSet.WINDOWS_1252);
        assertThat(old.samples()).isEqualTo(plain.samples());
        assertThat(plain.samples()).isEqualTo(List.of(List.of("zoe", "Zoë Ünal")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_head() {
        assertThat(look("\ufeff" + HEAD + "zoe,Zoë\n").file().orElseThrow().heads())
                .containsExactly("gebruikersnaam", "naam");
    }

    @ParameterizedTest
    @CsvSource({
        "'a;b;c', SEMICOLON",
        "'a,b,c', COMMA",
        "'\"a,b,c\";d', SEMICOLON",
        "'a;b,c,d', COMMA",
        "a, COMMA"
    })
    void finds_what_stands_between_the_cells_of_the_first_line(String head, Separator separator) {
        assertThat(Separator.of(head + "\n1;2;3;4;5;6")).isEqualTo(separator);
    }

    @Test
    void takes_all_ends_of_lines_in_one_file() {
        PeopleFile file = look("a,b\r\n1,2\n3,4\r5,6\r\n\r\n").file().orElseThrow();

        assertThat(file.lines()).isEqualTo(3);
        assertThat(file.samples()).hasSize(3);
    }

    @Test
    void refuses_what_is_no_list_of_people() {
        assertThat(look("").objection()).contains(Objection.EMPTY);
        assertThat(look("\n\n").objection()).contains(Objection.EMPTY);
        assertThat(look(HEAD).objection()).contains(Objection.EMPTY);
        assertThat(look("naam\nNoor\n").objection()).contains(Objection.ONE_COLUMN);
        assertThat(look("a\tb\nc\td\n").objection()).contains(Objection.ONE_COLUMN);
        assertThat(look(HEAD + "noor,\"Noor\nbram,Bram\n").objection()).contains(Objection.BROKEN);
        assertThat(look(HEAD + "noor,\"Noor\"x\n").objection()).contains(Objection.BROKEN);
        assertThat(look(HEAD + "no\u0000or,Noor\n").objection()).contains(Objection.NOT_TEXT);
    }

    @Test
    void refuses_other_character_sets() {
        String text = HEAD + "noor,Noor\n";

        assertThat(PeopleFile.look(text.getBytes(StandardCharsets.UTF_16)).objection())
                .contains(Objection.NOT_TEXT);
        assertThat(PeopleFile.look(new byte[] {'a', ',', (byte) 0x81}).objection())
                .contains(Objection.NOT_TEXT);
    }

    @Test
    void takes_so_many_lines_and_not_one_more() {
        assertThat(look(lines(PeopleFile.MOST_LINES)).objection()).isEmpty();
        assertThat(look(lines(PeopleFile.MOST_LINES + 1)).objection())
                .contains(Objection.TOO_MANY_LINES);
    }

    @Test
    void takes_so_many_columns_and_bytes_and_not_one_more() {
        String wide = ",".repeat(PeopleFile.MOST_COLUMNS - 1);

        assertThat(look(wide + "\n" + wide + "\n").objection()).isEmpty();
        assertThat(look(wide + ",\n" + wide + ",\n").objection())
                .contains(Objection.TOO_MANY_COLUMNS);
        assertThat(PeopleFile.look(new byte[PeopleFile.MAX_BYTES + 1]).objection())
                .contains(Objection.TOO_LARGE);
    }

    @Test
    void a_cell_of_a_megabyte_is_a_cell() {
        PeopleFile file = look(HEAD + "noor," + "n".repeat(1_000_000) + "\n").file().orElseThrow();

        assertThat(file.lines()).isEqualTo(1);
    }
}
