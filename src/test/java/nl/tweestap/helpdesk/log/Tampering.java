package nl.tweestap.helpdesk.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/** Somebody with all rights on the database who does not like what the log says. */
final class Tampering {

    private static final List<String> TEXTS =
            List.of(
                    "employee_id",
                    "employee_username",
                    "employee_name",
                    "action",
                    "person_id",
                    "reason",
                    "evidence",
                    "outcome",
                    "hash");

    private final Random random = new Random(60);
    private final Statement statement;
    private final String school;
    private final int lines;

    Tampering(Statement statement, String school, int lines) {
        this.statement = statement;
        this.school = school;
        this.lines = lines;
    }

    /** Deletes, changes, inserts or swaps. */
    void once() throws SQLException {
        switch (random.nextInt(4)) {
            case 0 -> delete();
            case 1 -> alter();
            case 2 -> insert();
            default -> swap();
        }
    }

    void change(String sql) throws SQLException {
        assertThat(statement.executeUpdate(sql.replace("SCHOOL", "'" + school + "'"))).isPositive();
    }

    private int line() {
        return 1 + random.nextInt(lines);
    }

    private void delete() throws SQLException {
        change("delete from log_line where school = SCHOOL and number = " + line());
    }

    private void alter() throws SQLException {
        String where = " where school = SCHOOL and number = " + line();
        int which = random.nextInt(TEXTS.size() + 1);
        change(
                which == TEXTS.size()
                        ? "update log_line set happened_at = happened_at + interval '1' second"
                                + where
                        : "update log_line set COLUMN = 'x' || substring(COLUMN from 2)"
                                        .replace("COLUMN", TEXTS.get(which))
                                + where);
    }

    /** As a copy of another line, at any place, the lines after it moved on. */
    private void insert() throws SQLException {
        int at = 1 + random.nextInt(lines + 2);
        if (at <= lines) {
            change(
                    "update log_line set number = number + 9000 where school = SCHOOL and number"
                            + " >= "
                            + at);
        }
        change(
                "insert into log_line select school, "
                        + at
                        + ", happened_at, employee_id, employee_username, employee_name, action,"
                        + " person_id, reason, evidence, outcome, hash from log_line where school"
                        + " = SCHOOL order by number desc fetch first 1 rows only");
        statement.executeUpdate(
                "update log_line set number = number - 8999 where school = '"
                        + school
                        + "' and number > 9000");
    }

    private void swap() throws SQLException {
        int one = line();
        int other = 1 + (one + random.nextInt(lines - 1)) % lines;
        move(one, 9_000);
        move(other, one);
        move(9_000, other);
    }

    private void move(int from, int to) throws SQLException {
        change(
                "update log_line set number = "
                        + to
                        + " where school = SCHOOL and number = "
                        + from);
    }
}
