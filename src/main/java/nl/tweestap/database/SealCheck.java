package nl.tweestap.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.tweestap.seal.Seal;

/**
 * Holds the key against a value sealed at the very first start: a key that does not open it belongs
 * to other data.
 */
final class SealCheck {

    private static final String OWNER = "seal_check";
    private static final String VALUE = "tweestap";

    private SealCheck() {}

    /**
     * @throws IllegalStateException when the key is not the one these data were sealed with
     */
    static void check(DataSource database, Seal seal) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!isKnown(connection, seal)) {
                remember(connection, seal);
            }
        }
    }

    private static boolean isKnown(Connection connection, Seal seal) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select sealed from seal_check");
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                return false;
            }
            seal.open(rows.getString(1), OWNER);
            return true;
        } catch (IllegalStateException wrongKey) {
            throw new IllegalStateException(
                    "The key in keys/seal.key (or TWEESTAP_KEY) is not the one this database was"
                            + " sealed with. Put the right key back; nothing was changed.",
                    wrongKey);
        }
    }

    /** Of two nodes that start for the first time one is first; the other is held against it. */
    private static void remember(Connection connection, Seal seal) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into seal_check (id, sealed) values (1, ?)")) {
            insert.setString(1, seal.seal(VALUE, OWNER));
            insert.executeUpdate();
        } catch (SQLException failure) {
            if (!isTaken(failure) || !isKnown(connection, seal)) {
                throw failure;
            }
        }
    }

    /** SQLSTATE class 23: an integrity constraint, here that there is one row. */
    private static boolean isTaken(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("23");
    }
}
