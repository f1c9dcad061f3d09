package nl.tweestap.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one {@link Seal}: from the setting {@code tweestap.key}, else from the key file. */
@ApplicationScoped
class SealSource {

    @Inject RandomGenerator randomness;

    @Inject
    @ConfigProperty(name = "tweestap.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "tweestap.data-folder")
    String dataFolder;

    @Produces
    @Singleton
    Seal seal() throws IOException {
        byte[] bytes =
                key.isPresent()
                        ? KeyFile.bytes(key.get(), "TWEESTAP_KEY")
                        : KeyFile.readOrCreate(Path.of(dataFolder, "keys"), randomness);
        return new Seal(bytes, randomness);
    }
}
