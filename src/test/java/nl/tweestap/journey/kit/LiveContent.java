package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/**
 * An editor at work in the content folder of the running portal; everything is undone afterwards.
 */
public final class LiveContent {

    /** The portal looks every two seconds, by its own clock. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Path file;
    private final String before;

    public LiveContent(String name) {
        this.file = People.content().resolve(name);
        this.before = read();
    }

    public String before() {
        return before;
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Saves the file and waits until the portal has noticed. */
    public void save(String text, BooleanSupplier isNoticed) {
        write(text);
        Portal.shared().clock().forward(BETWEEN_LOOKS);
        await(isNoticed);
    }

    public void await(BooleanSupplier isNoticed) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(isNoticed::getAsBoolean);
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As it was; waits until the portal has noticed. */
    public void undo(BooleanSupplier isNoticed) {
        if (!read().equals(before)) {
            save(before, isNoticed);
        }
    }
}
