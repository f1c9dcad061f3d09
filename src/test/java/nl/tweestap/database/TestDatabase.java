package nl.tweestap.database;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * A migrated database with the use cases on top of it. One per kind of database and test run; tests
 * make accounts of their own and do not see each other.
 */
public final class TestDatabase {

    private static final String POSTGRES = "TWEESTAP_TEST_POSTGRES";

    /** Nothing here has to outlive a machine that fails: a commit does not wait for the disk. */
    private static final String UNHURRIED = "options=-c%20synchronous_commit=off";

    private static final Map<String, TestDatabase> STARTED = new ConcurrentHashMap<>();

    private final String name;
    private final PortalDataSource source;
    private final WeldContainer container;

    private TestDatabase(String name, String url) {
        this.name = name;
        this.source = new PortalDataSource(url, "sa", "");
        Migration.migrate(source);
        TestTransactions transactions = new TestTransactions(factory(source));
        this.container =
                RoomsUnderTest.beans(name)
                        .addExtension(new AsBean(transactions))
                        .addServices(new Managers(transactions.current()))
                        .initialize();
    }

    private static EntityManagerFactory factory(PortalDataSource source) {
        return Persistence.createEntityManagerFactory(
                "tweestap",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "jakarta.persistence.jtaDataSource", "",
                        "eclipselink.logging.level", "SEVERE"));
    }

    /** H2 always; PostgreSQL where {@code TWEESTAP_TEST_POSTGRES} names one. */
    public static Stream<TestDatabase> all() {
        return addresses().map(url -> start(url.startsWith("jdbc:h2") ? "H2" : "PostgreSQL", url));
    }

    /** Where they are. */
    static Stream<String> addresses() {
        return Stream.concat(
                Stream.of("jdbc:h2:mem:tests;DB_CLOSE_DELAY=-1"),
                Optional.ofNullable(System.getenv(POSTGRES)).stream());
    }

    private static TestDatabase start(String name, String url) {
        return STARTED.computeIfAbsent(name, kind -> new TestDatabase(kind, apart(url)));
    }

    /** Where nobody else is: other tests may run in another JVM at the same time. */
    static String apart(String url) {
        if (url.startsWith("jdbc:h2")) {
            return url; // In the memory of this JVM.
        }
        String schema = "tests_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = new PortalDataSource(url, "sa", "").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        String more = UNHURRIED + "&currentSchema=" + schema;
        return url + (url.contains("?") ? "&" : "?") + more;
    }

    /** A use case or repository, with its transactions. */
    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** All of a type. */
    public <T> Instance<T> all(Class<T> type) {
        return container.select(type);
    }

    /** A name nobody else in this run has. */
    public static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }

    /** Does something in a transaction, as a use case would. */
    public <T> T inTransaction(Supplier<T> work) {
        return get(RawQueries.class).inTransaction(work);
    }

    /** How many rows a transaction still holds after it did something. */
    public int heldAfter(Runnable work) {
        RawQueries queries = get(RawQueries.class);
        return queries.inTransaction(
                () -> {
                    work.run();
                    return queries.watched();
                });
    }

    /** A connection of its own, as somebody beside the portal has one. */
    public Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** Looks into the tables as a thief of the database would. */
    public List<?> query(String sql) {
        return get(RawQueries.class).query(sql);
    }

    /** A connection of its own, to be closed by who asks for it. */
    Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** Changes the tables as a thief of the database would. */
    public void change(String sql) {
        get(RawQueries.class).change(sql);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Lets the interceptor find the transactions of this database. */
    record AsBean(TestTransactions transactions) implements Extension {

        public void add(@Observes AfterBeanDiscovery discovery) {
            discovery
                    .addBean()
                    .types(TestTransactions.class)
                    .scope(Singleton.class)
                    .createWith(context -> transactions);
        }
    }
}
