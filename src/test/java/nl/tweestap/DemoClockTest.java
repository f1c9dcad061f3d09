package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock that a file puts ahead. */
class DemoClockTest {

    @TempDir Path folder;

    private void put(String ahead, Instant written) throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), ahead + "\n");
        Files.setLastModifiedTime(file, FileTime.from(written));
    }

    private long minutesAhead(DemoClock clock) {
        return Duration.between(Instant.now(), clock.instant()).plusSeconds(30).toMinutes();
    }

    @Test
    void is_the_real_one_until_there_is_a_file() throws IOException {
        DemoClock clock = new DemoClock(folder.resolve("clock"));
        assertThat(minutesAhead(clock)).isZero();

        put("PT11M", Instant.now());

        assertThat(minutesAhead(clock)).isEqualTo(11);
    }

    @Test
    void sees_a_file_that_was_written_twice_within_one_tick_of_the_disk() throws IOException {
        DemoClock clock = new DemoClock(folder.resolve("clock"));
        Instant tick = Instant.now();
        put("PT11M", tick);
        assertThat(minutesAhead(clock)).isEqualTo(11);

        put("PT12M", tick);

        assertThat(minutesAhead(clock)).isEqualTo(12);
    }

    @Test
    void sees_a_file_that_was_written_anew_after_a_long_time() throws IOException {
        DemoClock clock = new DemoClock(folder.resolve("clock"));
        put("PT11M", Instant.now().minusSeconds(60));
        assertThat(minutesAhead(clock)).isEqualTo(11);
        assertThat(minutesAhead(clock)).isEqualTo(11);

        put("PT12M", Instant.now());

        assertThat(minutesAhead(clock)).isEqualTo(12);
    }
}
