package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a page is sent, and whether packed. */
class HeldStreamTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<Boolean> begun = new ArrayList<>();

    private final HeldStream stream =
            new HeldStream(
                    isLong -> {
                        begun.add(isLong);
                        return sent;
                    });

    @Test
    void what_fails_before_the_page_is_whole_can_still_be_answered_otherwise() throws IOException {
        stream.write(new byte[HeldStream.HELD_BYTES - 1]);
        stream.flush();

        assertThat(begun).isEmpty();

        stream.forget();
        stream.write(new byte[10]);
        stream.close();
        assertThat(sent.size()).isEqualTo(10);
        assertThat(begun).containsExactly(false);
    }

    @Test
    void a_long_page_begins_before_its_end() throws IOException {
        stream.write(new byte[HeldStream.HELD_BYTES]);

        assertThat(begun).containsExactly(true);
        stream.write(1);
        stream.close();
        assertThat(sent.size()).isEqualTo(HeldStream.HELD_BYTES + 1);
        assertThat(begun).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1023, false", "1024, true"})
    void is_packed_from_a_kilobyte_on(int bytes, boolean isPacked) throws IOException {
        stream.write(new byte[bytes]);
        stream.close();

        assertThat(begun).containsExactly(isPacked);
        assertThat(sent.size()).isEqualTo(bytes);
    }
}
