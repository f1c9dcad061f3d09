package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;

/** What the database says of a failure reaches no log; what kind of failure it is does. */
class WithoutValuesTest {

    private static Throwable handled(SQLException failure) {
        return catchThrowable(
                () -> new WithoutValues().handleException(DatabaseException.sqlException(failure)));
    }

    @Test
    void leaves_the_codes_and_takes_the_words() {
        Throwable handled =
                handled(new SQLException("Value too long: 'Noor de Wit'", "22001", 22001));

        assertThat(handled).isInstanceOf(DatabaseException.class).hasNoSuppressedExceptions();
        assertThat(handled.toString() + handled.getCause())
                .contains("22001")
                .doesNotContain("Noor");
        assertThat(DatabaseAway.isCauseOf(handled)).isFalse();
    }

    /** H2 tells a full disk as a general error, and why only below it. */
    @Test
    void still_tells_a_database_that_is_away() {
        SQLException full =
                new SQLException(
                        "General error", "HY000", 50000, new MVStoreException(1, "is full"));

        assertThat(DatabaseAway.isCauseOf(handled(full))).isTrue();
        assertThat(
                        DatabaseAway.isCauseOf(
                                handled(new SQLException("", "08006", new IOException()))))
                .isTrue();
    }
}
