package nl.tweestap.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What is sent, and how long it is waited for. */
class ArrivingBodyTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private Instant now = NOW;
    private final InstantSource clock = () -> now;

    private static byte[] bytes(int amount) {
        byte[] bytes = new byte[amount];
        for (int place = 0; place < amount; place++) {
            bytes[place] = (byte) place;
        }
        return bytes;
    }

    /** Each look brings one byte, and takes a while. */
    private InputStream slow(int amount, Duration each) {
        return new InputStream() {
            private int left = amount;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] to, int from, int most) {
                now = now.plus(each);
                return left-- > 0 ? 1 : -1;
            }
        };
    }

    @Test
    void a_body_arrives_whole_whatever_its_length() {
        for (int length : new int[] {0, 1, 64 * 1024, 64 * 1024 + 1, 300_001}) {
            assertThat(ArrivingBody.read(new ByteArrayInputStream(bytes(length)), length, clock))
                    .hasValueSatisfying(body -> assertThat(body).isEqualTo(bytes(length)));
        }
    }

    @Test
    void half_a_body_is_none() {
        assertThat(ArrivingBody.read(new ByteArrayInputStream(bytes(9)), 10, clock)).isEmpty();
    }

    @Test
    void who_hangs_up_sent_nothing() {
        InputStream gone =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] to, int from, int most) throws IOException {
                        throw new EOFException();
                    }
                };

        assertThat(ArrivingBody.read(gone, 10, clock)).isEmpty();
    }

    @Test
    void nobody_is_waited_for_longer_than_five_minutes() {
        Duration each = ArrivingBody.PATIENCE.dividedBy(10);

        assertThat(ArrivingBody.read(slow(9, each), 9, clock)).isPresent();
        now = NOW;
        assertThat(ArrivingBody.read(slow(10, each), 10, clock)).isEmpty();
    }
}
