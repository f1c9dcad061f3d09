package nl.tweestap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Picks the clock, the randomness and the adapters. Nothing imports this class. */
@ApplicationScoped
public class Wiring {

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Produces
    @ApplicationScoped
    RandomGenerator randomness() {
        return new SecureRandom();
    }
}
