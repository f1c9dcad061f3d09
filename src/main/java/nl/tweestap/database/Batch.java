package nl.tweestap.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * One statement for many rows, in the caller's transaction: through JPA, which looks at each row by
 * itself, a big school takes minutes. What the caller holds of these rows as entities is old after
 * it.
 */
public final class Batch {

    private Batch() {}

    /**
     * Runs it once a row.
     *
     * @param rows what stands in each for the question marks, in their order; some hundreds
     */
    public static void run(EntityManager database, String sql, List<List<Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Connection connection = database.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<Object> row : rows) {
                int place = 1;
                for (Object value : row) {
                    statement.setObject(place, value);
                    place++;
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }
}
