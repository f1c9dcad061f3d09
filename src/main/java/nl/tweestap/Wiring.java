package nl.tweestap;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.delivery.Gateway;
import nl.tweestap.delivery.Gateways;
import nl.tweestap.delivery.NoGateway;
import nl.tweestap.delivery.recorded.RecordedGateway;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.NoDirectory;
import nl.tweestap.directory.csv.CsvPeople;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Picks the clock, the randomness and the adapters. Nothing imports this class. */
@ApplicationScoped
public class Wiring {

    @Resource ManagedExecutorService threads;

    @Produces
    @ApplicationScoped
    InstantSource clock(
            @ConfigProperty(name = "tweestap.demo") boolean isDemo,
            @ConfigProperty(name = "tweestap.demo-clock") Optional<String> file) {
        return isDemo && file.isPresent() ? new DemoClock(Path.of(file.get())) : Clock.systemUTC();
    }

    /** The server's own threads, for what goes on after an answer was given. */
    @Produces
    @Dependent
    Executor executor() {
        return threads;
    }

    @Produces
    @ApplicationScoped
    RandomGenerator randomness() {
        return new SecureRandom();
    }

    /** The people of the demo are there in demo mode only. */
    @Produces
    @Singleton
    Directories directories(
            @ConfigProperty(name = "tweestap.demo") boolean isDemo, ContentFolder content) {
        return new Directories(isDemo ? new CsvPeople(content)::of : school -> new NoDirectory());
    }

    /** Outside demo mode nothing lands on the desk: it would be a message nobody gets. */
    @Produces
    @Singleton
    Gateways gateways(
            @ConfigProperty(name = "tweestap.demo") boolean isDemo, RecordedGateway recorded) {
        Gateway gateway = isDemo ? recorded : new NoGateway();
        return new Gateways((school, medium) -> gateway);
    }

    @Produces
    @Singleton
    ContentFolder content(
            @ConfigProperty(name = "tweestap.content-folder") Optional<String> chosen) {
        return chosen.map(folder -> new ContentFolder(Path.of(folder)))
                .orElseGet(ContentFolder::packaged);
    }
}
