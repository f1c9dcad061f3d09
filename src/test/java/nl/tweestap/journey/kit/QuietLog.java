package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After each journey: what the portals logged meanwhile fails it when that tells of a bug. Found by
 * JUnit itself (META-INF/services), so that no journey can forget it; where no portal runs there is
 * nothing to read.
 */
public final class QuietLog implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        for (ServerLog log : Portal.logs()) {
            assertThat(log.alarms()).as("lines in the server's log").isEmpty();
        }
    }
}
