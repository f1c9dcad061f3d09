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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.delivery.Gateway;
import nl.tweestap.delivery.Gateways;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.NoGateway;
import nl.tweestap.delivery.recorded.RecordedGateway;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.NoDirectory;
import nl.tweestap.directory.csv.CsvImport;
import nl.tweestap.directory.csv.CsvLookUp;
import nl.tweestap.directory.csv.CsvPeople;
import nl.tweestap.school.Schools;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Picks the clock, the randomness and the adapters. Nothing imports this class. */
@ApplicationScoped
public class Wiring {

    /** The words that settings name adapters with. */
    private static final String NONE = "none";

    private static final String CSV = "csv";
    private static final String RECORDED = "recorded";

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

    @Produces
    @Singleton
    AdapterSettings settings(Config config, Schools schools) {
        return AdapterSettings.of(config, schools.slugs());
    }

    /** Each school's directory. The people of the demo are there in demo mode only. */
    @Produces
    @Singleton
    Directories directories(
            @ConfigProperty(name = "tweestap.demo") boolean isDemo,
            AdapterSettings settings,
            ContentFolder content,
            InstantSource clock,
            CsvImport file,
            CsvLookUp lookUp) {
        Map<String, Function<String, Directory>> known = new HashMap<>();
        known.put(NONE, school -> new NoDirectory());
        if (isDemo) {
            known.put(CSV, new CsvPeople(content, clock, file, lookUp)::of);
        }
        Function<String, Function<String, Directory>> chosen =
                settings.choice(AdapterSettings.DIRECTORY, known, isDemo ? CSV : NONE);
        return new Directories(school -> chosen.apply(school).apply(school));
    }

    /**
     * Each school's gateway for each medium; one that does not carry it cannot be chosen for it.
     * Outside demo mode nothing lands on the desk: it would be a message nobody gets.
     */
    @Produces
    @Singleton
    Gateways gateways(
            @ConfigProperty(name = "tweestap.demo") boolean isDemo,
            AdapterSettings settings,
            RecordedGateway recorded) {
        Map<String, Gateway> all = isDemo ? Map.of(RECORDED, recorded) : Map.of();
        Map<Medium, Function<String, Gateway>> chosen = new EnumMap<>(Medium.class);
        for (Medium medium : Medium.values()) {
            chosen.put(
                    medium,
                    settings.choice(
                            AdapterSettings.gateway(medium),
                            carrying(medium, all),
                            isDemo ? RECORDED : NONE));
        }
        return new Gateways(
                (school, medium) -> Objects.requireNonNull(chosen.get(medium)).apply(school));
    }

    static Map<String, Gateway> carrying(Medium medium, Map<String, Gateway> all) {
        Map<String, Gateway> carrying = new HashMap<>(all);
        carrying.values().removeIf(gateway -> !gateway.carries(medium));
        carrying.put(NONE, new NoGateway());
        return carrying;
    }

    @Produces
    @Singleton
    ContentFolder content(
            @ConfigProperty(name = "tweestap.content-folder") Optional<String> chosen) {
        return chosen.map(folder -> new ContentFolder(Path.of(folder)))
                .orElseGet(ContentFolder::packaged);
    }
}
