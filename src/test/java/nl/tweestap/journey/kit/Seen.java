package nl.tweestap.journey.kit;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * Waits until pages answer as a change of the content makes them, looking again each few seconds.
 */
final class Seen {

    static final Duration A_LOOK = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Seen() {}

    static void with(int status, List<String> paths) {
        Caller looking = new Caller(Portal.shared());
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            Portal.shared().clock().forward(A_LOOK);
                            return paths.stream()
                                    .allMatch(path -> looking.get(path).status() == status);
                        });
    }
}
