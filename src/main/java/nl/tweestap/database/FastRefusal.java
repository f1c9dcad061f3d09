package nl.tweestap.database;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Keeps EclipseLink from trying a dead database again for ten seconds while somebody waits; at the
 * start, when nobody does, it waits for one that comes late.
 */
public class FastRefusal implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(0);
        login.setConnectionHealthValidatedOnError(false);
        session.setExceptionHandler(new WithoutValues());
        if (login.getConnector() instanceof JNDIConnector pool && pool.getDataSource() != null) {
            FirstConnection.of(pool.getDataSource()).await();
        }
    }
}
