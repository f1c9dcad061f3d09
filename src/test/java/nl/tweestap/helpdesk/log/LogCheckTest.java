package nl.tweestap.helpdesk.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.log.Finding.Fault;
import nl.tweestap.seal.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody changes the log quietly, not with all rights on the database. What each test does is
 * undone.
 */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class LogCheckTest {

    private static final int LINES = 12;
    private static final int TIMES = 1_000;

    private final String school = TestDatabase.unique("s");
    private final Connection connection;
    private final Statement statement;
    private final LogCheck check;
    private final Tampering tampering;

    LogCheckTest(TestDatabase database) throws SQLException {
        ActionLog log = database.get(ActionLog.class);
        Employee karin = new Employee("account", school, "karin", "Karin de Wit");
        List<Action> some = EnumSet.allOf(Action.class).stream().limit(LINES).toList();
        some.forEach(
                action -> log.add(Entry.of(karin, action, "person " + action.name().length() % 3)));
        this.connection = database.connection();
        this.statement = connection.createStatement();
        this.check = new LogCheck(connection, database.get(Seal.class));
        this.tampering = new Tampering(statement, school, LINES);
    }

    @BeforeEach
    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private void change(String sql) throws SQLException {
        tampering.change(sql);
    }

    @Test
    void each_of_a_thousand_changes_is_found() throws SQLException {
        assertThat(check.findings()).isEmpty();
        for (int time = 0; time < TIMES; time++) {
            tampering.once();

            assertThat(check.findings()).as("change %s", time).hasSize(1);
            connection.rollback();
        }
        assertThat(check.findings()).isEmpty();
    }

    private List<Finding> only(Fault fault, long number) {
        return List.of(new Finding(school, number, fault));
    }

    @Test
    void says_which_line_is_the_first_that_is_wrong() throws SQLException {
        change("update log_line set reason = 'x' where school = SCHOOL and number >= 7");
        assertThat(check.findings()).isEqualTo(only(Fault.LINE_CHANGED, 7));
        change("delete from log_line where school = SCHOOL and number in (4, 9)");
        assertThat(check.findings()).isEqualTo(only(Fault.LINE_MISSING, 4));
        assertThat(check.findings().get(0).line()).contains(school + ", line 4: ");
    }

    @Test
    void the_last_line_is_missed_also_when_the_head_is_set_back() throws SQLException {
        change("delete from log_line where school = SCHOOL and number = " + LINES);
        assertThat(check.findings()).isEqualTo(only(Fault.LINE_MISSING, LINES));
        change(
                "update log_head set last_number = last_number - 1, last_hash = (select hash from"
                        + " log_line where school = SCHOOL and number = "
                        + (LINES - 1)
                        + ") where school = SCHOOL");
        assertThat(check.findings()).isEqualTo(only(Fault.HEAD_CHANGED, 0));
    }

    @Test
    void the_first_lines_are_missed_also_when_they_are_said_to_be_forgotten() throws SQLException {
        change("delete from log_line where school = SCHOOL and number < 4");
        assertThat(check.findings()).isEqualTo(only(Fault.LINE_MISSING, 1));
        change("update log_head set forgotten_number = 3 where school = SCHOOL");
        assertThat(check.findings()).isEqualTo(only(Fault.HEAD_CHANGED, 0));
    }

    @Test
    void a_whole_log_is_missed() throws SQLException {
        change("delete from log_head where school = SCHOOL");
        assertThat(check.findings())
                .contains(new Finding(school, 0, Fault.HEAD_MISSING))
                .contains(new Finding("", 0, Fault.COUNT_CHANGED));
        change("delete from log_line where school = SCHOOL");
        assertThat(check.findings()).containsExactly(new Finding("", 0, Fault.COUNT_CHANGED));
        statement.executeUpdate(
                "update log_head set last_number = last_number - 1 where school = ''");
        assertThat(check.findings()).containsExactly(new Finding("", 0, Fault.COUNT_CHANGED));
    }

    @Test
    void another_key_opens_no_way_to_write_it_anew() throws SQLException {
        byte[] guessed = new byte[Seal.KEY_LENGTH_BYTES];
        guessed[0] = 1;

        assertThat(new LogCheck(connection, new Seal(guessed, new Random(1))).findings())
                .contains(new Finding(school, 0, Fault.HEAD_CHANGED));
    }
}
