package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that cannot be had is told from a question that was wrong. */
class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource({
        "08006, 0, true",
        "57P01, 0, true",
        "53100, 0, true",
        "58030, 0, true",
        "90098, 90098, true",
        "90028, 90028, true",
        "23505, 23505, false",
        "22001, 22001, false",
        "40P01, 0, false",
        "42601, 42001, false",
        "HY000, 50000, false"
    })
    void by_its_codes(String state, int code, boolean isAway) {
        Throwable failure = new IllegalStateException(new SQLException("", state, code));

        assertThat(DatabaseAway.isCauseOf(failure)).isEqualTo(isAway);
    }

    @Test
    void by_what_the_driver_and_the_pool_throw() {
        assertThat(DatabaseAway.isCauseOf(new SQLTransientConnectionException())).isTrue();
        assertThat(DatabaseAway.isCauseOf(new SQLException("no connection in the pool"))).isTrue();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException("a bug"))).isFalse();
    }

    @Test
    void says_what_the_driver_said_on_one_line() {
        SQLException driver =
                new SQLException("Connection to db:5432 refused.\nCheck it.", "08001");
        driver.initCause(new java.net.ConnectException("Connection refused"));
        SQLException pool = new SQLException("Error in allocating a connection", driver);

        assertThat(DatabaseAway.reason(new IllegalStateException(pool)))
                .isEqualTo("Connection to db:5432 refused. Check it.");
        assertThat(DatabaseAway.reason(new IllegalStateException("a bug"))).isEqualTo("a bug");
    }

    @Test
    void in_a_chain_that_bites_its_tail() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));

        assertThat(DatabaseAway.isCauseOf(one)).isFalse();
    }
}
