package nl.tweestap.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** SQL as it stands, on a database without the portal. */
final class PlainSql {

    private PlainSql() {}

    static void run(PortalDataSource database, List<String> lines) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static List<String> ask(PortalDataSource database, String question) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
