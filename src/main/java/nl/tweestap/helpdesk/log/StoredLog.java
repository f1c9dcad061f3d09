package nl.tweestap.helpdesk.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of the log as they stand, whoever wrote them: without the portal. */
final class StoredLog {

    private static final String LINES =
            "select school, number, happened_at, employee_id, employee_username, employee_name,"
                    + " action, person_id, reason, evidence, outcome, hash from log_line"
                    + " where school = ? and number > ? order by number fetch first "
                    + LogCheck.PAGE
                    + " rows only";

    private static final int HAPPENED_AT = 3;
    private static final int HASH = 12;

    private final Connection database;

    StoredLog(Connection database) {
        this.database = database;
    }

    record StoredHead(Head head, String hash) {}

    record StoredLine(long number, List<String> fields, String hash) {}

    Map<String, StoredHead> heads() throws SQLException {
        Map<String, StoredHead> heads = new TreeMap<>();
        try (PreparedStatement query =
                        database.prepareStatement(
                                "select school, last_number, last_hash, forgotten_number,"
                                        + " forgotten_hash, hash from log_head");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Head head =
                        new Head(
                                rows.getString(1),
                                rows.getLong(2),
                                rows.getString(3),
                                rows.getLong(4),
                                rows.getString(5));
                heads.put(head.school(), new StoredHead(head, rows.getString(6)));
            }
        }
        return heads;
    }

    /** Every school that has a line. */
    Set<String> schools() throws SQLException {
        Set<String> schools = new TreeSet<>();
        try (PreparedStatement query =
                        database.prepareStatement("select distinct school from log_line");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                schools.add(rows.getString(1));
            }
        }
        return schools;
    }

    /** The next lines of a school, in their order. */
    List<StoredLine> after(String school, long number) throws SQLException {
        List<StoredLine> lines = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(LINES)) {
            query.setString(1, school);
            query.setLong(2, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
        }
        return lines;
    }

    private static StoredLine line(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int column = 1; column < HASH; column++) {
            fields.add(
                    column == HAPPENED_AT
                            ? Chain.written(row.getObject(column, OffsetDateTime.class).toInstant())
                            : row.getString(column));
        }
        return new StoredLine(row.getLong(2), fields, row.getString(HASH));
    }
}
