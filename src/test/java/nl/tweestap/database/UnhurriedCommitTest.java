package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Which commits do not wait for the disk. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class UnhurriedCommitTest {

    private final TestDatabase database;
    private final UnhurriedCommit unhurried;

    UnhurriedCommitTest(TestDatabase database) {
        this.database = database;
        this.unhurried = database.get(UnhurriedCommit.class);
    }

    /** What PostgreSQL says of it; H2 always waits, and is asked nothing. */
    private String waits(String otherwise) {
        return database.toString().equals("H2")
                ? otherwise
                : database.query("select current_setting('synchronous_commit')").get(0).toString();
    }

    /** As in production: in these tests no commit waits. */
    private void hurry() {
        if (!database.toString().equals("H2")) {
            database.query("select set_config('synchronous_commit', 'on', true)");
        }
    }

    @Test
    void one_transaction_need_not_wait() {
        List<String> said =
                database.inTransaction(
                        () -> {
                            hurry();
                            String before = waits("on");
                            unhurried.allow();
                            return List.of(before, waits("off"));
                        });

        assertThat(said).containsExactly("on", "off");
    }

    @Test
    void what_comes_after_it_on_the_same_connection_waits() throws SQLException {
        if (database.toString().equals("H2")) {
            // It has no such thing, so nothing may be said there.
            assertThatThrownBy(() -> database.query(UnhurriedCommit.ALLOW)).isNotNull();
            assertThatCode(this::allowed).doesNotThrowAnyException();
            return;
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = on");
            connection.setAutoCommit(false);
            statement.execute(UnhurriedCommit.ALLOW);
            assertThat(setting(statement)).isEqualTo("off");
            connection.commit();
            assertThat(setting(statement)).isEqualTo("on");
            statement.execute(UnhurriedCommit.ALLOW);
            connection.rollback();
            assertThat(setting(statement)).isEqualTo("on");
            connection.rollback();
        }
    }

    private boolean allowed() {
        return database.inTransaction(
                () -> {
                    unhurried.allow();
                    return true;
                });
    }

    private static String setting(Statement statement) throws SQLException {
        try (ResultSet said = statement.executeQuery("show synchronous_commit")) {
            said.next();
            return said.getString(1);
        }
    }

    @Test
    void nobody_says_it_of_more_than_a_transaction() {
        assertThatThrownBy(unhurried::allow).hasMessageContaining("transaction");
    }
}
