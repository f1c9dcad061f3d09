package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.OurCommand;
import nl.tweestap.journey.kit.ServerStart;
import org.junit.jupiter.api.Test;

/** The portal as a school starts it. */
class StartIT {

    @Test
    void listens_where_it_was_told_and_nowhere_else_and_ends_when_asked() {
        try (ServerStart start =
                ServerStart.with("start", Map.of("TWEESTAP_DEMO", "true", "LISTEN", "127.0.0.2"))) {
            await().atMost(Duration.ofMinutes(5)).until(start::isReady);

            assertThat(answers("127.0.0.2", start.port())).isTrue();
            assertThat(answers("127.0.0.1", start.port())).isFalse();

            start.end();
            assertThat(start.awaitEnd()).isZero();
            assertThat(answers("127.0.0.2", start.port())).isFalse();
            assertThat(OurCommand.run("check-log", Map.of("DATA_FOLDER", start.data().toString())))
                    .isEqualTo(new OurCommand.Ended(0, "Schools with a log: 0\n"));
        }
    }

    private static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
