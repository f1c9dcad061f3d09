package nl.tweestap.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.exceptions.ExceptionHandler;

/**
 * Takes what the database says of a failure out of the exception before anybody logs it: the
 * message holds the values that were written, such as a person's name. Its codes stay, by which
 * failures are told apart, and the place in our code.
 */
final class WithoutValues implements ExceptionHandler {

    @Override
    public Object handleException(RuntimeException failure) {
        if (!(failure instanceof DatabaseException)) {
            throw failure;
        }
        DatabaseException plain =
                failure.getCause() instanceof SQLException sql
                        ? DatabaseException.sqlException(plain(sql))
                        : DatabaseException.databaseAccessorNotConnected();
        plain.setStackTrace(failure.getStackTrace());
        throw plain;
    }

    private static SQLException plain(SQLException failure) {
        String words = "The database refused: SQLSTATE " + failure.getSQLState();
        SQLException plain =
                DatabaseAway.isCauseOf(failure)
                        ? new SQLNonTransientConnectionException(
                                words, failure.getSQLState(), failure.getErrorCode())
                        : new SQLException(words, failure.getSQLState(), failure.getErrorCode());
        plain.setStackTrace(failure.getStackTrace());
        return plain;
    }
}
