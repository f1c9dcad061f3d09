package nl.tweestap.helpdesk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.importing.ImportRun.Failure;
import nl.tweestap.helpdesk.importing.ImportRun.State;
import nl.tweestap.helpdesk.importing.Importing.Started;
import nl.tweestap.helpdesk.log.Employee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** All of a file is taken over or nothing of it, by one administrator at a time. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ImportEndsTest extends ImportCase {

    ImportEndsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void what_stops_it_in_the_middle_leaves_everything_as_it_was() {
        known("vera");
        ImportRun run = checked(bert, longFile());
        database.change(
                "update people_import_part set content = 'broken' where id = '" + run.id() + "/1'");

        ImportRun undone = taken(bert, run);

        assertThat(undone.state()).isEqualTo(State.CHECKED);
        assertThat(undone.failure()).contains(Failure.FAILED);
        assertThat(persons.activeKeys(school)).containsExactly("vera");
        assertThat(log()).isEmpty();
    }

    @Test
    void a_node_that_stops_frees_the_school_and_it_can_be_begun_again() {
        MutableClock clock = database.get(MutableClock.class);
        ImportRun run = checked(bert, "noor;Noor;4h2;\n");
        start(run, true);
        ImportRun running = run(bert);

        runs.lapse(clock.instant().plus(ImportRuns.SILENT));
        assertThat(run(bert).state()).isEqualTo(State.RUNNING);
        runs.lapse(clock.instant().plus(ImportRuns.SILENT).plusSeconds(1));

        assertThat(run(bert).failure()).contains(Failure.INTERRUPTED);
        work.take(running);
        assertThat(person("noor")).isEmpty();
        assertThat(taken(bert, run(bert)).state()).isEqualTo(State.DONE);
    }

    @Test
    void of_two_administrators_at_once_one_wins_and_the_other_looks_again() {
        Employee ada = employee("ada");
        checked(bert, "noor;Noor;4h2;\n");
        checked(ada, "kim;Kim;4h2;\n");

        assertThat(start(run(bert), false)).isEqualTo(Started.STARTED);
        assertThat(start(run(ada), false)).isEqualTo(Started.BUSY);
        database.get(MutableClock.class).advance(Duration.ofSeconds(1));
        work.take(run(bert));
        assertThat(start(run(ada), true)).isEqualTo(Started.OVERTAKEN);

        database.get(MutableClock.class).advance(Duration.ofSeconds(1));
        importing.check(run(ada), run(ada).columns(), true);
        assertThat(run(ada).figures().leaving()).isEqualTo(1);
        assertThat(start(run(ada), false)).isEqualTo(Started.UNSURE);
        assertThat(start(run(ada), true)).isEqualTo(Started.STARTED);
    }

    @Test
    void of_many_presses_at_the_same_moment_one_begins() throws Exception {
        ImportRun run = checked(bert, "noor;Noor;4h2;\n");

        List<Started> started = ManyHands.atOnce(8, () -> start(run, true));

        assertThat(started).filteredOn(Started.STARTED::equals).hasSize(1);
    }

    @Test
    void nobody_leaves_unseen_because_the_register_grew_meanwhile() {
        known("noor", "bram");
        ImportRun run = checked(bert, "noor;noor;4h2;\nbram;bram;4h2;\n");
        known("vera", "kim");

        ImportRun undone = taken(bert, run);

        assertThat(undone.failure()).contains(Failure.MORE_LEAVING);
        assertThat(person("vera").orElseThrow().isActive()).isTrue();
    }

    @Test
    void an_old_page_changes_nothing() {
        ImportRun old = checked(bert, "noor;Noor;4h2;\n");
        importing.check(old, old.columns(), false);

        assertThat(importing.check(old, old.columns(), true)).isFalse();
        assertThat(start(old, true)).isEqualTo(Started.OVER);
    }
}
