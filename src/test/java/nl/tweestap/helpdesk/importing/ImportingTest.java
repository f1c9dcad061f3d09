package nl.tweestap.helpdesk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.importing.ImportRun.State;
import nl.tweestap.helpdesk.importing.Importing.Started;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file says is tried out first, and then done. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ImportingTest extends ImportCase {

    ImportingTest(TestDatabase database) {
        super(database);
    }

    @Test
    void a_trial_says_what_would_happen_and_changes_nothing() {
        known("noor", "bram", "vera");

        ImportRun run = checked(bert, "noor;Noor;4h2;\nbram;bram;4h2;\nkim;Kim;4h2;\n");

        assertThat(run.figures()).isEqualTo(new Figures(3, 1, 1, 1, 1, 3, 0, 0));
        assertThat(run.examples())
                .extracting(Example::username)
                .containsExactlyInAnyOrder("noor", "kim", "vera");
        assertThat(person("kim")).isEmpty();
        assertThat(person("vera").orElseThrow().isActive()).isTrue();
        assertThat(log()).isEmpty();
    }

    @Test
    void what_was_said_is_done_and_stands_in_the_log() {
        known("noor", "bram", "vera");

        ImportRun done = taken(bert, checked(bert, "Noor;Noor;5h1;\nbram;bram;4h2;\nkim;K;;\n"));

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.figures()).isEqualTo(new Figures(3, 1, 1, 1, 1, 3, 0, 0));
        assertThat(person("noor").orElseThrow().className()).isEqualTo("5h1");
        assertThat(person("noor").orElseThrow().username()).isEqualTo("noor");
        assertThat(person("kim").orElseThrow().isActive()).isTrue();
        assertThat(person("vera").orElseThrow().isActive()).isFalse();
        assertThat(log()).extracting(Line::action).containsExactly(Action.IMPORTED);
        assertThat(log().get(0).outcome()).isEqualTo("people.csv: +1 ~1 -1");
    }

    @Test
    void who_was_left_out_stays_where_the_file_is_not_whole() {
        known("noor", "bram");
        byte[] bytes = (HEAD + "kim;Kim;4h2;\n").getBytes(StandardCharsets.UTF_8);
        importing.begin(bert, "people.csv", bytes);
        importing.check(run(bert), run(bert).columns(), false);

        assertThat(start(run(bert), false)).isEqualTo(Started.STARTED);
        work.take(run(bert));

        assertThat(run(bert).figures()).isEqualTo(new Figures(1, 1, 0, 0, 0, 2, 0, 0));
        assertThat(person("noor").orElseThrow().isActive()).isTrue();
    }

    @Test
    void nothing_of_a_file_with_a_wrong_line_is_taken_over() {
        ImportRun run = checked(bert, "noor;Noor;4h2;\nbert;Bert;beheer;administrator\n");

        assertThat(run.figures().wrong()).isEqualTo(1);
        assertThat(start(run, true)).isEqualTo(Started.OVER);
        assertThat(person("noor")).isEmpty();
    }

    @Test
    void the_file_is_sealed_and_gone_when_it_was_taken_over_and_after_an_hour() {
        String count = "select content from people_import_part where import_id = '";
        ImportRun run = checked(bert, longFile());
        assertThat(database.query(count + run.id() + "'")).hasSizeGreaterThan(1);
        assertThat(String.valueOf(database.query(count + run.id() + "'"))).doesNotContain("Lange");
        taken(bert, run);
        assertThat(database.query(count + run.id() + "'")).isEmpty();

        ImportRun left = checked(bert, longFile());
        runs.lapse(database.get(MutableClock.class).instant().plus(ImportRuns.KEPT).plusSeconds(1));
        assertThat(runs.newest(bert)).isEmpty();
        assertThat(database.query(count + left.id() + "'")).isEmpty();
    }
}
