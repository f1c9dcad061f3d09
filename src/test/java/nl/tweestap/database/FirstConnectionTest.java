package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A database that comes later than we do. */
class FirstConnectionTest {

    private final List<Duration> pauses = new ArrayList<>();
    private int tries;

    /** What the server's pool says when the driver says this. */
    private static SQLException pooled(SQLException cause) {
        return new SQLException("Error in allocating a connection", cause);
    }

    /** A pool whose n-th connection, from 1, comes to this; none is a connection. */
    private DataSource pool(Supplier<SQLException> failure, int goodAt) {
        Connection good =
                (Connection)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Connection.class},
                                (proxy, method, arguments) -> null);
        return (DataSource)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) -> {
                            tries++;
                            if (tries >= goodAt) {
                                return good;
                            }
                            throw failure.get();
                        });
    }

    private static SQLException refused() {
        return pooled(new SQLException("Connection to db:5432 refused.", "08001"));
    }

    @Test
    void waits_for_a_database_that_comes_late() {
        new FirstConnection(pool(FirstConnectionTest::refused, 4), pauses::add).await();

        assertThat(tries).isEqualTo(4);
        assertThat(pauses).hasSize(3).containsOnly(FirstConnection.BETWEEN);
    }

    @Test
    void waits_for_one_that_says_it_is_starting() {
        Supplier<SQLException> starting =
                () -> pooled(new SQLException("the database system is starting up", "57P03"));

        new FirstConnection(pool(starting, 2), pauses::add).await();

        assertThat(tries).isEqualTo(2);
    }

    @Test
    void says_why_when_it_never_comes_after_two_minutes() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                new FirstConnection(
                                                pool(
                                                        FirstConnectionTest::refused,
                                                        Integer.MAX_VALUE),
                                                pauses::add)
                                        .await())
                .withMessage(
                        "the database at tweestap.database.url does not answer: Connection to"
                                + " db:5432 refused.")
                .withNoCause();

        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void waits_for_nothing_that_waiting_does_not_mend() {
        Supplier<SQLException> wrong =
                () -> pooled(new SQLException("password authentication failed", "28P01"));

        new FirstConnection(pool(wrong, Integer.MAX_VALUE), pauses::add).await();

        assertThat(tries).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }
}
