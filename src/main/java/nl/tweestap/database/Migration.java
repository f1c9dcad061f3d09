package nl.tweestap.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.tweestap.seal.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the database up to date before anything else starts, or stops the start with the reason.
 *
 * <p>The pool's settings make it recover by itself after the database was away. A connection is
 * asked whether it is still valid at most once a second, because that is a question to the database
 * and a sign-in borrows one several times. The server's usual way, a look at its auto-commit, would
 * not do: it asks PostgreSQL nothing.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/tweestap",
        className = "nl.tweestap.database.PortalDataSource",
        url = "${MPCONFIG=tweestap.database.url}",
        user = "${MPCONFIG=tweestap.database.user}",
        password = PortalDataSource.NO_PASSWORD,
        minPoolSize = 2,
        maxPoolSize = 16,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.connection-creation-retry-attempts=0",
            "fish.payara.statement-cache-size=64",
            "fish.payara.statement-cache-type=FIXED",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    /** Two nodes may start together: the second waits for the first. */
    private static final int LOCK_RETRIES = 60;

    @Resource(lookup = "java:app/jdbc/tweestap")
    DataSource database;

    @Inject Seal seal;

    @Inject
    @ConfigProperty(name = "tweestap.database.url")
    String url;

    @PostConstruct
    void start() {
        DatabaseAddress.objection(url)
                .ifPresent(
                        reason -> {
                            throw new IllegalStateException(reason);
                        });
        migrate(database);
        try {
            SealCheck.check(database, seal);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not answer", failure);
        }
    }

    /** Applies the migrations that are missing. */
    public static void migrate(DataSource database) {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .lockRetryCount(LOCK_RETRIES)
                .load()
                .migrate();
    }
}
