package nl.tweestap.helpdesk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tweestap.account.Session;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.importing.ImportRun.State;
import nl.tweestap.helpdesk.importing.Importing.Started;
import nl.tweestap.helpdesk.log.Employee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What an import asks before it is run: a second factor, and about many who leave in a day. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ImportRightsTest extends ImportCase {

    private final MutableClock clock = database.get(MutableClock.class);

    ImportRightsTest(TestDatabase database) {
        super(database);
    }

    private static String people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "p" + number + ";P;4h2;\n")
                .collect(Collectors.joining());
    }

    private ImportRun without(int gone, int of) {
        clock.advance(Duration.ofSeconds(1));
        return checked(bert, people(gone, of));
    }

    @Test
    void wants_a_second_factor_of_the_last_ten_minutes_for_the_last_press_only() {
        String token = fresh();
        clock.advance(Session.FRESH);
        ImportRun run = checked(bert, "noor;Noor;4h2;\n");

        assertThat(importing.start(run, true, token)).isEqualTo(Started.NOT_FRESH);
        assertThat(importing.start(run, true, "nobody’s")).isEqualTo(Started.NOT_FRESH);
        assertThat(run(bert).state()).isEqualTo(State.CHECKED);

        String other = fresh();
        clock.advance(Session.FRESH.minusSeconds(1));
        assertThat(importing.start(run, true, other)).isEqualTo(Started.STARTED);
    }

    @Test
    void what_several_files_of_a_day_take_out_is_asked_about_as_one() {
        taken(bert, without(0, 100));
        ImportRun tenth = without(10, 100);
        assertThat(start(tenth, false)).isEqualTo(Started.STARTED);
        work.take(run(bert));

        ImportRun next = without(11, 100);

        assertThat(next.figures().leaving()).isEqualTo(1);
        assertThat(next.figures().leftBefore()).isEqualTo(10);
        assertThat(start(next, false)).isEqualTo(Started.UNSURE);
        assertThat(taken(bert, next).state()).isEqualTo(State.DONE);
    }

    @Test
    void a_day_later_it_is_a_new_count_and_at_another_school_it_never_was_one() {
        taken(bert, without(0, 100));
        taken(bert, without(10, 100));
        clock.advance(Leavers.DAY.minusSeconds(2));
        assertThat(start(without(11, 100), false)).isEqualTo(Started.UNSURE);
        clock.advance(Duration.ofSeconds(1));

        ImportRun next = without(11, 100);

        assertThat(next.figures().leftBefore()).isZero();
        assertThat(start(next, false)).isEqualTo(Started.STARTED);
    }

    @Test
    void a_file_that_leaves_nobody_out_asks_nothing_whoever_left_before() {
        taken(bert, without(0, 100));
        taken(bert, without(40, 100));

        assertThat(start(without(40, 110), false)).isEqualTo(Started.STARTED);
    }

    @Test
    void what_was_overtaken_is_told_though_the_colleague_began_another() {
        Employee ada = employee("ada");
        ImportRun overtaken = checked(ada, "kim;Kim;4h2;\n");
        clock.advance(Duration.ofSeconds(1));
        taken(bert, checked(bert, "noor;Noor;4h2;\n"));
        clock.advance(Duration.ofSeconds(1));
        ImportRun another = checked(bert, "noor;Noor;4h3;\n");

        assertThat(run(bert).id()).isEqualTo(another.id());
        assertThat(start(overtaken, true)).isEqualTo(Started.OVERTAKEN);
    }
}
