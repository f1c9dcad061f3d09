package nl.tweestap.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** What the log says of a failure: where, what kind, how often; never whose. */
class FailureTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @SuppressWarnings("InfiniteRecursion") // It is what is wanted here.
    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    @Test
    void says_nothing_of_a_person() {
        Throwable refused =
                new IllegalStateException(
                        new SQLException("Value too long for column NAME: 'Noor de Wit'"));

        assertThat(Failure.text(refused) + Failure.line(refused))
                .contains("IllegalStateException", "SQLException", "FailureTest")
                .doesNotContain("Noor");
    }

    @Test
    void says_what_was_typed_in_no_exception_of_the_library() {
        Throwable failure =
                org.assertj.core.api.Assertions.catchThrowable(() -> Integer.parseInt("hunter2"));

        assertThat(Failure.text(failure)).doesNotContain("hunter2");
    }

    @Test
    void says_which_bug_it_is_and_where_in_a_view() {
        Throwable bug =
                new RuntimeException(
                        "/guide/guide.xhtml @12,30 value=\"#{a.b}\": secret",
                        new IllegalStateException("There is no such step"));

        assertThat(Failure.text(bug))
                .contains("/guide/guide.xhtml @12,30", "There is no such step")
                .doesNotContain("secret");
    }

    @Test
    void cuts_a_stack_that_overflowed_short() {
        Throwable failure = org.assertj.core.api.Assertions.catchThrowable(() -> overflow(0));

        assertThat(failure).isInstanceOf(StackOverflowError.class);
        assertThat(Failure.text(failure).length()).isLessThan(5_000);
    }

    @Test
    void is_told_once_a_minute_and_counted_meanwhile() {
        OnceAMinute kinds = new OnceAMinute();

        assertThat(kinds.untold("a", NOON)).contains(0);
        assertThat(kinds.untold("a", NOON.plusSeconds(59))).isEmpty();
        assertThat(kinds.untold("a", NOON.plusSeconds(59))).isEmpty();
        assertThat(kinds.untold("b", NOON.plusSeconds(59))).contains(0);
        assertThat(kinds.untold("a", NOON.plusSeconds(60))).contains(2);
        assertThat(kinds.untold("a", NOON.minusSeconds(3600))).contains(0);
    }

    @Test
    void many_kinds_fill_no_memory() {
        OnceAMinute kinds = new OnceAMinute();
        for (int kind = 0; kind < 10 * OnceAMinute.MOST_KINDS; kind++) {
            assertThat(kinds.untold("kind " + kind, NOON)).contains(0);
        }
    }

    @Test
    void the_server_too_tells_a_failure_once_a_minute() {
        QuietServer.Thrift thrift = new QuietServer.Thrift(null);
        IllegalArgumentException failure = new IllegalArgumentException("%zz");

        assertThat(thrift.isLoggable(record("server", failure))).isTrue();
        assertThat(thrift.isLoggable(record("server", failure))).isFalse();
        assertThat(thrift.isLoggable(record("other", failure))).isTrue();
        assertThat(thrift.isLoggable(words(Level.WARNING, "words"))).isTrue();
        assertThat(thrift.isLoggable(words(Level.WARNING, "words"))).isFalse();
        assertThat(thrift.isLoggable(words(Level.WARNING, "other words"))).isTrue();
        assertThat(thrift.isLoggable(words(Level.INFO, "words"))).isTrue();
        assertThat(thrift.isLoggable(words(Level.INFO, "words"))).isTrue();
    }

    private static LogRecord words(Level level, String words) {
        LogRecord record = new LogRecord(level, words);
        record.setLoggerName("org.glassfish.grizzly.http");
        record.setInstant(NOON);
        return record;
    }

    private static LogRecord record(String logger, Throwable failure) {
        LogRecord record = new LogRecord(Level.SEVERE, "failed");
        record.setLoggerName(logger);
        record.setThrown(failure);
        record.setInstant(NOON);
        return record;
    }
}
