package nl.tweestap.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Connects to whichever database the address names. The server pools what comes from here.
 *
 * <p>The pool wants a class name at compile time, and our two drivers have different ones.
 */
public class PortalDataSource implements DataSource {

    private static final int LOGIN_TIMEOUT_SECONDS = 5;

    /**
     * How long PostgreSQL is waited for, in seconds; the driver's own answer is for ever. Long
     * enough for a migration, short enough that a silent network gives its threads back. What the
     * address itself says wins.
     */
    private static final Map<String, String> PATIENCE =
            Map.of(
                    "connectTimeout", "5",
                    "loginTimeout", "5",
                    "socketTimeout", "60",
                    "tcpKeepAlive", "true",
                    // What a failure says would hold the values of the row.
                    "logServerErrorDetail", "false");

    /**
     * What the server hands over where no password is set: an expression whose value is empty it
     * leaves as it stands. Embedded databases are made with it, so theirs it is.
     */
    static final String NO_PASSWORD = "${MPCONFIG=tweestap.database.password}";

    private String url = "";
    private String user = "";
    private String password = NO_PASSWORD;

    /** For the pool, which sets the rest. */
    public PortalDataSource() {}

    PortalDataSource(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password.isEmpty() ? NO_PASSWORD : password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String asUser, String withPassword) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", asUser);
        properties.setProperty("password", withPassword);
        return DatabaseAddress.isPostgresql(url) ? toPostgresql(properties) : toH2(properties);
    }

    private Connection toPostgresql(Properties properties) throws SQLException {
        PATIENCE.forEach(properties::setProperty);
        @Nullable Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("PostgreSQL's driver does not take this address");
        }
        return connection;
    }

    private Connection toH2(Properties properties) throws SQLException {
        if (!url.startsWith("jdbc:h2:")) {
            throw new SQLException("There is no driver for the address of this database");
        }
        return new H2Connection(url, properties);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        // The drivers log for themselves.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // Fixed: see getLoginTimeout.
    }

    @Override
    public int getLoginTimeout() {
        return LOGIN_TIMEOUT_SECONDS;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
