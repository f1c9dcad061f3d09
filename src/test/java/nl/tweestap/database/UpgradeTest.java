package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a school has stored is still there after the tables were made anew. */
class UpgradeTest {

    private static final String NOW = "timestamp with time zone '2026-11-01 12:00:00+00:00'";

    private static final List<String> ROWS =
            List.of(
                    "insert into account values ('a', 'rpo', 'noor', 'Noor', 'noor@rpo.example',"
                            + " 'nl', null, "
                            + NOW
                            + ")",
                    "insert into authenticator values ('b', 'a', 'APP', 'Telefoon', "
                            + NOW
                            + ", null, 'sealed', null, 7, 3)",
                    "insert into authenticator values ('e', 'a', 'PHONE', 'Telefoon', "
                            + NOW
                            + ", null, 'sealed number', 'SMS', -1, 0)",
                    "insert into challenge (id, account_id, authenticator_id, flow, channel,"
                            + " number, code, code_made_at, sends, last_sent_at, wrong, message_id)"
                            + " values ('f', 'a', 'e', 'sign-in/1', 'SMS', 'sealed', 'sealed', "
                            + NOW
                            + ", 1, "
                            + NOW
                            + ", 2, 'message')",
                    "insert into recovery_code values ('c', 'b', 'hash', null)",
                    history("z", "00", "FIRST"),
                    history("y", "01", "SECOND"),
                    "insert into message values ('m', 'MAIL', 'sealed', '', 'sealed', "
                            + String.join(", ", NOW, "'WAITING', '', 1", NOW)
                            + ", null)",
                    "insert into desk_message values ('n', 'SMS', 'sealed', '', 'sealed', "
                            + NOW
                            + ")",
                    "insert into session values ('d', 'hash', 'a', 'SIGNED_IN', "
                            + String.join(", ", NOW, NOW, NOW)
                            + ", '', 'Firefox')");

    private static String history(String id, String minute, String event) {
        return "insert into history values ('"
                + id
                + "', 'a', timestamp with time zone '2026-11-01 12:"
                + minute
                + ":00+00:00', '"
                + event
                + "', '', 'Firefox')";
    }

    /** A database of its own on H2, a schema of its own on PostgreSQL. */
    static Stream<PortalDataSource> empty() {
        return TestDatabase.addresses().map(UpgradeTest::emptyAt);
    }

    private static PortalDataSource emptyAt(String url) {
        return source(
                url.startsWith("jdbc:h2")
                        ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                        : TestDatabase.apart(url));
    }

    private static PortalDataSource source(String url) {
        return new PortalDataSource(url, "sa", "");
    }

    private static void upgrade(PortalDataSource database) {
        upgrade(database, "10", ROWS);
    }

    private static void upgrade(PortalDataSource database, String version, List<String> rows) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        PlainSql.run(database, rows);
        Migration.migrate(database);
    }

    /** The portal before each kind had its own columns and messages knew their school: V13. */
    @ParameterizedTest
    @MethodSource("empty")
    void upgrades_a_database_of_the_version_before(PortalDataSource database) {
        upgrade(
                database,
                "13",
                ROWS.stream()
                        .filter(row -> !row.contains("into session"))
                        .filter(row -> !row.contains("into history"))
                        .toList());

        assertThat(PlainSql.ask(database, "select number from authenticator where kind = 'PHONE'"))
                .containsExactly("sealed number");
        assertThat(
                        PlainSql.ask(
                                database,
                                "select secret from authenticator where kind = 'APP' and"
                                        + " last_accepted_time_step = 7"))
                .containsExactly("sealed");
        assertThat(PlainSql.ask(database, "select id from sent_code where wrong = 2"))
                .containsExactly("f");
        assertThat(PlainSql.ask(database, "select id from message where school = ''"))
                .containsExactly("m");
    }

    @ParameterizedTest
    @MethodSource("empty")
    void keeps_what_somebody_signs_in_with_and_what_happened(PortalDataSource database) {
        upgrade(database);

        assertThat(
                        PlainSql.ask(
                                database,
                                "select last_accepted_time_step from authenticator where secret ="
                                        + " 'sealed' and number is null"))
                .containsExactly("7");
        assertThat(
                        PlainSql.ask(
                                database,
                                "select channel from authenticator where number = 'sealed number'"
                                        + " and secret is null"))
                .containsExactly("SMS");
        assertThat(PlainSql.ask(database, "select wrong from sent_code where flow = 'sign-in/1'"))
                .containsExactly("2");
        assertThat(
                        PlainSql.ask(
                                database,
                                "select hash from recovery_code where authenticator_id = 'b'"))
                .containsExactly("hash");
        assertThat(
                        PlainSql.ask(
                                database,
                                "select event from history where account_id = 'a' order by id"))
                .containsExactly("FIRST", "SECOND");
        assertThat(PlainSql.ask(database, "select id from session")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("empty")
    void keeps_messages_that_wait_though_nobody_knows_of_which_school(PortalDataSource database) {
        upgrade(database);

        assertThat(
                        PlainSql.ask(
                                database,
                                "select id || school from message where state = 'WAITING'"))
                .containsExactly("m");
        assertThat(PlainSql.ask(database, "select id || school from desk_message"))
                .containsExactly("n");
    }

    @ParameterizedTest
    @MethodSource("empty")
    void forgets_everything_of_an_account_with_it(PortalDataSource database) {
        upgrade(database);

        PlainSql.run(database, List.of("delete from account where id = 'a'"));

        assertThat(
                        PlainSql.ask(
                                database,
                                "select id from authenticator union all select id from"
                                        + " recovery_code union all select event from history"))
                .isEmpty();
    }

    /** A sign-in writes to each index of what it changes: two of the same are one too many. */
    @Test
    void has_no_two_indexes_on_the_same_columns() {
        PortalDataSource database = emptyAt("jdbc:h2:mem:");
        Migration.migrate(database);

        assertThat(
                        PlainSql.ask(
                                database,
                                "select table_name || ' ' || columns from (select table_name,"
                                        + " index_name, listagg(column_name, ',') within group"
                                        + " (order by ordinal_position) columns from"
                                        + " information_schema.index_columns where table_schema ="
                                        + " 'PUBLIC' group by table_name, index_name) group by"
                                        + " table_name, columns having count(*) > 1"))
                .isEmpty();
    }
}
