package nl.tweestap.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.jdbc.JdbcConnection;

/**
 * A connection to H2 that knows when its database has closed itself. H2 does so when it cannot
 * write, on a full disk for one; whoever connects next opens the file again, with all that was
 * acknowledged. But the connections from before stay dead for ever, and H2's own answer is that
 * they are valid, so a pool would go on handing them out.
 */
final class H2Connection extends JdbcConnection {

    H2Connection(String url, Properties properties) throws SQLException {
        super(url, properties, null, null, false);
    }

    @Override
    public synchronized boolean isValid(int timeout) {
        try (Statement statement = createStatement()) {
            return super.isValid(timeout) && statement.execute("select 1");
        } catch (SQLException closed) {
            return false;
        }
    }
}
