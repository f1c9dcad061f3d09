package nl.tweestap.directory.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.directory.Directory.Condition;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.DirectoryOutOfOrder;
import nl.tweestap.register.PersonChanges;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file as a school makes it: long, late or broken. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CsvPeopleTest {

    private static final String HEADER =
            "school,username,name,mail,language,group,roles,password\n";

    private static final int MANY = 2_500;

    private static final String HASH = Argon2Hashing.hash("right");

    private final TestDatabase database;

    @TempDir Path folder;

    private Path file = Path.of("");
    private Instant now = Instant.parse("2026-11-26T12:00:00Z");

    CsvPeopleTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void prepare() throws IOException {
        file = Files.createDirectories(folder.resolve("demo")).resolve("people.csv");
    }

    private CsvPeople people() {
        return new CsvPeople(
                new ContentFolder(folder),
                () -> now,
                database.get(CsvImport.class),
                database.get(CsvLookUp.class));
    }

    private static String row(int number) {
        return "rpo,p%d,Person %d,p%d@rpo.example,nl,1A,,\"%s\"\n"
                .formatted(number, number, number, HASH);
    }

    /** So many people of the school, from the first number on. */
    private void write(int from, int to) throws IOException {
        try (Writer rows = Files.newBufferedWriter(file)) {
            rows.write(HEADER);
            for (int number = from; number < to; number++) {
                rows.write(row(number));
            }
        }
    }

    /** How many of these people were written after this change. */
    private int writtenSince(long change) {
        return database.query(
                        "select id from person where school = 'rpo' and username like 'p%'"
                                + " and changed > "
                                + change)
                .size();
    }

    @Test
    void a_long_file_is_taken_over_once_and_of_a_new_one_what_differs() throws Exception {
        write(0, MANY);
        assertThat(people().of("rpo").check("p%d@rpo.example".formatted(MANY - 1), "right"))
                .isPresent();
        assertThat(people().of("rpo").find("P0")).isPresent();
        assertThat(people().of("rocmn").find("p0")).isEmpty();
        long before = database.get(PersonChanges.class).latest().number();

        write(1, MANY + 1);
        CsvPeople people = people();

        assertThat(people.of("rpo").find("p" + MANY)).isPresent();
        assertThat(people.of("rpo").check("p0", "right")).isEmpty();
        assertThat(database.get(Persons.class).findByUsername("rpo", "p0"))
                .map(RegisteredPerson::isActive)
                .contains(false);
        assertThat(writtenSince(before)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rpo;p1;Noor\n",
                "rpo,p1,Noor\n",
                "rpo,p1,Noor,p1@rpo.example,nl,1A,KING,hash\n",
                "rpo,\"p1,Noor\n"
            })
    void a_file_that_cannot_be_read_is_out_of_order_and_no_password_is_wrong(String rows)
            throws IOException, DirectoryBusy {
        boolean isMissing = rows.isEmpty();
        if (!isMissing) {
            Files.writeString(file, HEADER + rows);
        }
        CsvPeople people = people();

        assertThat(people.of("rpo").condition()).isEqualTo(Condition.OUT_OF_ORDER);
        assertThatThrownBy(() -> people.of("rpo").check("p1", "right"))
                .isInstanceOf(DirectoryOutOfOrder.class);
    }

    @Test
    void a_broken_file_is_not_read_at_each_try_and_a_mended_one_is_soon()
            throws IOException, DirectoryBusy {
        CsvPeople people = people();
        assertThat(people.of("rpo").condition()).isEqualTo(Condition.OUT_OF_ORDER);
        Files.writeString(file, "\ufeff" + HEADER + row(1));

        now = now.plus(CsvPeople.BETWEEN_LOOKS).minusMillis(1);
        assertThat(people.of("rpo").condition()).isEqualTo(Condition.OUT_OF_ORDER);
        now = now.plusMillis(1);
        assertThat(people.of("rpo").condition()).isEqualTo(Condition.ANSWERS);
        assertThat(people.of("rpo").check("p1", "right")).isPresent();
    }

    @Test
    void a_school_of_which_nobody_stands_in_the_file_has_no_directory() throws IOException {
        Files.writeString(file, HEADER + row(1));

        assertThat(people().of("rpo").condition()).isEqualTo(Condition.ANSWERS);
        assertThat(people().of("rocmn").condition()).isEqualTo(Condition.NOT_SET_UP);
    }

    @Test
    void says_what_is_wrong_without_a_value_of_anybody() throws IOException {
        Files.writeString(file, HEADER + row(1) + "rpo,noor,Noor,,nl,1A,KING,hash\n");

        assertThatThrownBy(() -> CsvFile.read(file, entry -> {}))
                .isInstanceOfSatisfying(
                        CsvFile.Unreadable.class,
                        one -> assertThat(one.reason()).contains("line 3").doesNotContain("oor"));
    }
}
