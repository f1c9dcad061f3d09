package nl.tweestap.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.delivery.DeliveryFailed;
import nl.tweestap.delivery.Gateway;
import nl.tweestap.delivery.Gateways;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.Message;
import nl.tweestap.directory.Directories;
import nl.tweestap.seal.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the server or Wiring would provide. */
@ApplicationScoped
class TestBeans {

    @Produces
    @ApplicationScoped
    RandomGenerator randomness() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    Seal seal() {
        return new Seal(new byte[Seal.KEY_LENGTH_BYTES], new SecureRandom());
    }

    @Produces
    @Singleton
    ContentFolder content() {
        return new ContentFolder(TestSchools.folder());
    }

    /** What somebody may do is how their user name begins. */
    @Produces
    @Singleton
    Directories directories() {
        return new Directories(school -> new NamedRoles());
    }

    @Produces
    @Dependent
    @ConfigProperty
    URI address() {
        return URI.create("https://tweestap.example");
    }

    /** Where an index of people would be; none is made here. */
    @Produces
    @Dependent
    @ConfigProperty
    String dataFolder() {
        return "target/no-data";
    }

    /** Nobody takes messages away: they stay as written. */
    @Produces
    @Dependent
    Executor executor() {
        return work -> {};
    }

    /** Nothing is sent in these tests: messages stay written. */
    @Produces
    @Singleton
    Gateways gateways() {
        Gateway nobody =
                new Gateway() {
                    @Override
                    public boolean carries(Medium medium) {
                        return true;
                    }

                    @Override
                    public void send(String id, Message message) throws DeliveryFailed {
                        throw new DeliveryFailed(DeliveryFailed.Reason.GATEWAY_DOWN);
                    }
                };
        return new Gateways((school, medium) -> nobody);
    }
}
