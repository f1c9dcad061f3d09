package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk closes H2; when there is room again it goes on, and has all it acknowledged. */
class FullDiskTest {

    @TempDir Path folder;

    private PortalDataSource database = new PortalDataSource();

    @BeforeEach
    void open() throws SQLException {
        FullDisk.install();
        database =
                new PortalDataSource(
                        "jdbc:h2:file:full:" + folder.resolve("db") + ";WRITE_DELAY=0", "sa", "");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (id integer primary key, words varchar(4000))");
        }
    }

    @AfterEach
    void free() {
        FullDisk.free();
    }

    private static boolean isWritten(Connection connection, int id) {
        try (Statement statement = connection.createStatement()) {
            String words = "w".repeat(3000);
            return statement.executeUpdate("insert into note values (" + id + ", '" + words + "')")
                    == 1;
        } catch (SQLException refused) {
            assertThat(DatabaseAway.isCauseOf(refused)).isTrue();
            return false;
        }
    }

    private List<Integer> kept() throws SQLException {
        List<Integer> kept = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from note order by id")) {
            while (rows.next()) {
                kept.add(rows.getInt(1));
            }
        }
        return kept;
    }

    @Test
    void a_connection_from_before_is_known_to_be_dead_and_a_new_one_has_everything()
            throws SQLException {
        List<Integer> acknowledged = new ArrayList<>();
        Connection pooled = database.getConnection();
        Connection other = database.getConnection();
        for (int id = 0; id < 20; id++) {
            if (isWritten(id % 2 == 0 ? pooled : other, id)) {
                acknowledged.add(id);
            }
        }
        assertThat(pooled.isValid(1)).isTrue();

        FullDisk.fill();
        assertThat(isWritten(pooled, 100)).isFalse();
        assertThat(pooled.isValid(1)).isFalse();
        assertThat(other.isValid(1)).isFalse();
        FullDisk.free();

        assertThat(pooled.isValid(1)).isFalse();
        assertThat(kept()).isEqualTo(acknowledged).hasSize(20);
        try (Connection fresh = database.getConnection()) {
            assertThat(isWritten(fresh, 200)).isTrue();
        }
    }
}
