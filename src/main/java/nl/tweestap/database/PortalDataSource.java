package nl.tweestap.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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
                    "tcpKeepAlive", "true");

    private String url = "";
    private String user = "";
    private String password = "";

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
        this.password = password;
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
        if (DatabaseAddress.isPostgresql(url)) {
            PATIENCE.forEach(properties::setProperty);
        }
        @Nullable Connection connection = driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("No database driver takes this address");
        }
        return connection;
    }

    private Driver driver() {
        return DatabaseAddress.isPostgresql(url)
                ? new org.postgresql.Driver()
                : new org.h2.Driver();
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
