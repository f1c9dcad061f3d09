package nl.tweestap.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The seal for a command that runs beside the portal: it knows the key, and makes none. */
public final class SealBesides {

    private SealBesides() {}

    /**
     * A seal that can open and hash; it has no randomness to seal anything with.
     *
     * @param key the setting {@code tweestap.key}; empty where it is not set
     * @throws IOException when there is no key
     */
    public static Seal of(Optional<String> key, Path dataFolder) throws IOException {
        byte[] bytes =
                key.isPresent()
                        ? KeyFile.bytes(key.get(), "TWEESTAP_KEY")
                        : KeyFile.read(dataFolder.resolve("keys"));
        return new Seal(
                bytes,
                () -> {
                    throw new IllegalStateException("Nothing is sealed here");
                });
    }
}
