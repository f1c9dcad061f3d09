package nl.tweestap.helpdesk.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.seal.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the helpdesk did: one line after another, each bound to the one before. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ActionLogTest {

    private final String school = TestDatabase.unique("s");
    private final Employee karin = new Employee("account", school, "karin", "Karin de Wit");

    private final TestDatabase database;
    private final ActionLog log;
    private final MutableClock clock;

    ActionLogTest(TestDatabase database) {
        this.database = database;
        this.log = database.get(ActionLog.class);
        this.clock = database.get(MutableClock.class);
    }

    private void add(Action action, String person) {
        log.add(Entry.of(karin, action, person));
    }

    private List<Finding> findings() throws SQLException {
        try (Connection connection = database.connection()) {
            return new LogCheck(connection, database.get(Seal.class)).findings();
        }
    }

    private List<Long> numbers(String person) {
        return log.of(school, person, 100).stream().map(Line::number).toList();
    }

    @Test
    void the_newest_line_about_somebody_comes_first_and_no_line_about_another() {
        add(Action.LOOKED, "noor");
        add(Action.LOOKED, "daan");
        add(Action.CHECK_STARTED, "noor");

        assertThat(log.of(school, "noor", 100))
                .extracting(Line::number, Line::action, Line::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, Action.CHECK_STARTED, karin),
                        org.assertj.core.groups.Tuple.tuple(1L, Action.LOOKED, karin));
        assertThat(log.of(school, "noor", 1)).hasSize(1);
        assertThat(log.of(TestDatabase.unique("t"), "noor", 1)).isEmpty();
    }

    @Test
    void what_is_written_down_has_nothing_in_it_that_nobody_sees_and_fits() {
        String endless = "a".repeat(ActionLog.MAX_LENGTH - 1) + "\uD83D\uDE00" + "b".repeat(100);
        log.add(
                new Entry(
                        school,
                        karin,
                        Action.PASS_GIVEN,
                        "noor",
                        "verloren\u202e\u0000\r\ntelefoon ",
                        "",
                        endless));

        Line line = log.of(school, "noor", 1).get(0);
        assertThat(line.reason()).isEqualTo("verloren telefoon");
        assertThat(line.outcome()).isEqualTo("a".repeat(ActionLog.MAX_LENGTH - 1));
    }

    @Test
    void a_line_that_is_undone_leaves_no_gap() throws SQLException {
        add(Action.LOOKED, "noor");
        try {
            database.inTransaction(
                    () -> {
                        add(Action.BLOCKED, "noor");
                        throw new IllegalStateException("undone");
                    });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessageContaining("undone");
        }
        add(Action.LOOKED, "noor");

        assertThat(numbers("noor")).containsExactly(2L, 1L);
        assertThat(findings()).isEmpty();
    }

    @Test
    void many_hands_at_once_leave_a_whole_chain_also_where_none_was() throws Exception {
        ManyHands.atOnce(
                24,
                () -> {
                    add(Action.LOOKED, "noor");
                    add(Action.SEARCHED, "");
                    return true;
                });

        assertThat(numbers("noor")).hasSize(24);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_line_is_gone_after_thirteen_months_and_the_rest_is_still_whole() throws Exception {
        IntStream.range(0, 5).forEach(number -> add(Action.LOOKED, "noor"));
        clock.advance(Duration.ofDays(30));
        add(Action.CHECK_STARTED, "noor");
        clock.advance(ActionLog.KEPT.minusDays(30));

        log.forget(clock.instant());
        assertThat(numbers("noor")).hasSize(6);
        clock.advance(Duration.ofDays(1));
        log.forget(clock.instant());

        assertThat(numbers("noor")).containsExactly(6L);
        assertThat(findings()).isEmpty();

        clock.advance(Duration.ofDays(30));
        log.forget(clock.instant());
        assertThat(numbers("noor")).isEmpty();
        assertThat(findings()).isEmpty();

        add(Action.LOOKED, "noor");
        assertThat(numbers("noor")).containsExactly(7L);
        assertThat(findings()).isEmpty();
    }
}
